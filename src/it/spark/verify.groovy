def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /batch: \d+ events of \d{4} statements in \d+ ms, with guava-32\.0\.0-jre\.jar/
