#!/usr/bin/env bash
# holiday-kr 0.1.5: its table of months of the moon has China's day where Korea's differs. New Year 2028 is 26 January to it,
# Chuseok 2040 20 September, Buddha's Birthday 2001 30 April.
# Expected: 27 January 2028, 21 September 2040, 1 May 2001. A month begins on the day of the new moon in Korea's own time,
# UTC+9; that of 26 January 2028 is at 15:12 UTC, past midnight in Seoul and not yet in Beijing. korean-lunar-calendar 0.4.0,
# made from the tables of the Korea Astronomy and Space Science Institute (KASI), and ICU's calendar dangi agree.
# Why it matters: the three closed days at New Year move by one, and with them each day of arrival around them.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund holiday-kr@0.1.5 korean-lunar-calendar@0.4.0

cat >probe.cjs <<'JS'
const korea = require('holiday-kr')
const module_ = require('korean-lunar-calendar')

const calendar = new (module_.default ?? module_)()
const dangi = new Intl.DateTimeFormat('en-u-ca-dangi', { timeZone: 'Asia/Seoul', month: 'numeric', day: 'numeric' })
const written = ({ year, month, day }) => [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
for (const [year, month, day] of [[2027, 1, 1], [2028, 1, 1], [2029, 1, 1], [2040, 8, 15], [2001, 4, 8]]) {
  calendar.setLunarDate(year, month, day, false)
  const official = written(calendar.getSolarCalendar())
  const parts = dangi.formatToParts(new Date(`${official}T12:00:00+09:00`)).filter(({ type }) => type !== 'literal')
  console.log(
    `${month}/${day} of ${year}`,
    'holiday-kr:', written(korea.getSolar(year, month, day, false)),
    'KASI:', official,
    'ICU has that as:', parts.map(({ value }) => value).join('/'),
  )
}
JS
node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
1/1 of 2027 holiday-kr: 2027-02-07 KASI: 2027-02-07 ICU has that as: 1/1
1/1 of 2028 holiday-kr: 2028-01-26 KASI: 2028-01-27 ICU has that as: 1/1
1/1 of 2029 holiday-kr: 2029-02-13 KASI: 2029-02-13 ICU has that as: 1/1
8/15 of 2040 holiday-kr: 2040-09-20 KASI: 2040-09-21 ICU has that as: 8/15
4/8 of 2001 holiday-kr: 2001-04-30 KASI: 2001-05-01 ICU has that as: 4/8
SEEN
