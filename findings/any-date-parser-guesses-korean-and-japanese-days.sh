#!/usr/bin/env bash
# any-date-parser 2.2.4: told the locale ko-KR, it reads 2024. 1. 31 as 24 January 2031 and 2024. 12. 5 as 12 May 2024; told
# ja-JP, it reads the sixth year of Reiwa, 31 January, as 3 January 2026. All are valid dates to it (isValid() is true).
# Expected: 31 January 2024, 5 December 2024, 31 January 2024, or invalid. Year, month, day with points and spaces is the
# short date of ko in CLDR and of the Korean rules of spelling, whose last point is often left out in files; the era is
# how Japanese authorities and banks date (Era Name Act, 1979). The README: parsing support for all installed locales.
# Why it matters: a row of a statement lands seven years ahead or in another month, and looks like any other date.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund any-date-parser@2.2.4

cat >probe.mjs <<'JS'
import module from 'any-date-parser'

const parser = module.default ?? module
for (const [text, locale] of [
  ['2024. 1. 31.', 'ko-KR'],
  ['2024. 1. 31', 'ko-KR'],
  ['2024. 01. 31', 'ko-KR'],
  ['2024. 12. 5', 'ko-KR'],
  ['2024年1月31日', 'ja-JP'],
  ['令和6年1月31日', 'ja-JP'],
]) {
  const date = parser.fromString(text, locale)
  console.log(text, date.isValid(), date.toISOString().slice(0, 10))
}
JS
TZ=UTC node probe.mjs | tee seen.txt

diff seen.txt - <<'SEEN'
2024. 1. 31. true 2024-01-31
2024. 1. 31 true 2031-01-24
2024. 01. 31 true 2031-01-24
2024. 12. 5 true 2024-05-12
2024年1月31日 true 2024-01-31
令和6年1月31日 true 2026-01-03
SEEN
