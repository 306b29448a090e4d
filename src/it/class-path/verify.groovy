assert new File(basedir, 'build.log').getText('UTF-8').contains('newsroom: 2 events, the same from JSON')
