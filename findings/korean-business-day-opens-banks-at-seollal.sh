#!/usr/bin/env bash
# korean-business-day 2.1.0: its table of holidays ends with 2023, and it does not say so. From 2024 on it knows those of a
# fixed date alone: New Year by the moon, Chuseok and every substitute holiday are business days. The business day after
# 24 January 2025 is said to be the 27th, after which come the 28th, 29th and 30th.
# Expected: 31 January 2025, or an error for a year it knows nothing of. 27 to 30 January 2025 were public holidays (the
# 27th by decision of the cabinet of 14 January 2025, the others by the Act on Public Holidays, article 2). The README
# names no last year; @hyunbinseo/holidays-kr, which has a table too, raises a RangeError beyond it.
# Why it matters: four days on which no bank pays out are offered as days of arrival.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund korean-business-day@2.1.0

cat >probe.cjs <<'JS'
const { getNextKoreanBusinessDayYmd } = require('korean-business-day')

const next = (day, count) => Array.from({ length: count }, (_, at) => getNextKoreanBusinessDayYmd(day, at + 1)).join(' ')
console.log('after 2023-01-20:', next(20230120, 2))
console.log('after 2024-12-31:', next(20241231, 2))
console.log('after 2025-01-24:', next(20250124, 4))
JS
TZ=Asia/Seoul node probe.cjs | tee seen.txt

# 23 and 24 January 2023, New Year by the moon and its substitute, are left out as they should be, 1 January 2025 too.
diff seen.txt - <<'SEEN'
after 2023-01-20: 20230125 20230126
after 2024-12-31: 20250102 20250103
after 2025-01-24: 20250127 20250128 20250129 20250130
SEEN
