assert new File(basedir, 'build.log').getText('UTF-8').contains('bare: Prisoner exchange between')
