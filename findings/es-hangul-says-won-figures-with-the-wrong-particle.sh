#!/usr/bin/env bash
# es-hangul 2.4.0, josa-js 0.0.2 and josa-complete 2.0.1: after figures, the Korean particle is always that of a vowel.
# 10,000 gives 가, as do 30, 3 and 6; they are read 만, 삼십, 삼, 육, all of which end in a consonant. josa 3.0.1 goes
# by the last figure as it is read, so that 10,000 is right there, and so are 3 and 2.
# Expected: 10,000이, 30이, 3이, 6이 and 2가. Standard Korean chooses 이 or 가 by the last sound as it is spoken.
# Why it matters: sentences about balances speak of figures ("잔액이 10,000이 되면"). Six of the ten last figures get the
# particle that no Korean would say, and a money app that speaks so is not believed.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund es-hangul@2.4.0 josa@3.0.1 josa-js@0.0.2 josa-complete@2.0.1

cat >probe.cjs <<'JS'
const esHangul = require('es-hangul')
const josa = require('josa').getJosaPicker('이')
const josaJs = require('josa-js')
const complete = require('josa-complete')

for (const text of ['돈', '나', '10,000', '30', '3', '6', '2']) {
  console.log(
    text,
    'es-hangul:', esHangul.josa.pick(text, '이/가'),
    'josa-js:', josaJs.c(text, '이/가'),
    'josa-complete:', complete['get이가'](text),
    'josa:', josa(text),
  )
}
JS
node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
돈 es-hangul: 이 josa-js: 이 josa-complete: 이 josa: 이
나 es-hangul: 가 josa-js: 가 josa-complete: 가 josa: 가
10,000 es-hangul: 가 josa-js: 가 josa-complete: 가 josa: 이
30 es-hangul: 가 josa-js: 가 josa-complete: 가 josa: 이
3 es-hangul: 가 josa-js: 가 josa-complete: 가 josa: 이
6 es-hangul: 가 josa-js: 가 josa-complete: 가 josa: 이
2 es-hangul: 가 josa-js: 가 josa-complete: 가 josa: 가
SEEN
