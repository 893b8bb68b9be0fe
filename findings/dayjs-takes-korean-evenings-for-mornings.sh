#!/usr/bin/env bash
# dayjs 1.11.23 with customParseFormat: in Korean and Japanese every afternoon is read as the morning. 오후 11:30 and 午後
# 11:30 are 11:30, not 23:30; asked to be strict, it calls them invalid, while 오전 and 午前 are read. moment 2.30.1, whose
# formats it has taken over, reads 23:30.
# Expected: 23:30. The plugin's documentation: A is the meridiem, and a third argument gives the locale to read with; and
# 오후 11:30 is what dayjs itself writes for 23:30 with that locale and the same format.
# Why it matters: wallets in Korea write 오전 and 오후 into their exports. The rows of a day come in a wrong order, so that
# no balance follows from the one before; with strict reading all rows after noon are dropped.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund dayjs@1.11.23 moment@2.30.1

cat >probe.cjs <<'JS'
const dayjs = require('dayjs')
const moment = require('moment')
require('dayjs/locale/ko')
require('dayjs/locale/ja')
require('moment/locale/ko')
require('moment/locale/ja')
dayjs.extend(require('dayjs/plugin/customParseFormat'))

const format = 'YYYY-MM-DD A h:mm'
for (const [locale, hour] of [['en', 23], ['ko', 9], ['ko', 23], ['ja', 9], ['ja', 23]]) {
  const text = dayjs(new Date(2024, 0, 31, hour, 30)).locale(locale).format(format)
  console.log(
    text,
    'dayjs:', dayjs(text, format, locale).format('HH:mm'),
    'strict:', dayjs(text, format, locale, true).isValid(),
    'moment:', moment(text, format, locale).format('HH:mm'),
  )
}
JS
TZ=Asia/Seoul node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
2024-01-31 PM 11:30 dayjs: 23:30 strict: true moment: 23:30
2024-01-31 오전 9:30 dayjs: 09:30 strict: true moment: 09:30
2024-01-31 오후 11:30 dayjs: 11:30 strict: false moment: 23:30
2024-01-31 午前 9:30 dayjs: 09:30 strict: true moment: 09:30
2024-01-31 午後 11:30 dayjs: 11:30 strict: false moment: 23:30
SEEN
