#!/usr/bin/env bash
# boleto.js 1.1.4: a Brazilian payment slip due on 22 February 2025 or later is given a due date about 25 years back: the
# factor 1000 is 3 July 2000, 1645 is 9 April 2002. A slip without a due date (factor 0000) is due on 7 October 1997.
# Expected: 22 February 2025, 29 November 2026, and none. FEBRABAN: the due factor counts days from 7 October 1997 up to
# 9999, 21 February 2025, and begins anew at 1000 on the day after; 0000 in its place means that the code has no due date.
# (The factor came in with slips of July 2000, so on today's slips 1000 and above can only mean the second round.)
# Why it matters: each open slip seems to be overdue by decades, and none can be planned for.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund boleto.js@1.1.4

cat >probe.cjs <<'JS'
// The library is built for a page and looks for this name when it is loaded.
globalThis.window = globalThis
const Boleto = require('boleto.js')

const modulo10 = (digits) => {
  const products = [...digits].reverse().map((digit, at) => digit * (at % 2 ? 1 : 2))
  return (10 - (products.reduce((sum, product) => sum + (product > 9 ? product - 9 : product), 0) % 10)) % 10
}
const modulo11 = (digits) => {
  const sum = [...digits].reverse().reduce((sum, digit, at) => sum + digit * ((at % 8) + 2), 0)
  const rest = 11 - (sum % 11)
  return rest > 9 ? 1 : rest
}
const slip = (factor) => {
  const free = '0500940144816060680935031'
  const value = '0000012345'
  const check = modulo11(`0019${factor}${value}${free}`)
  const fields = [`0019${free.slice(0, 5)}`, free.slice(5, 15), free.slice(15)]
  return fields.map((field) => field + modulo10(field)).join('') + check + factor + value
}
for (const factor of ['0000', '3737', '9999', '1000', '1645']) {
  const boleto = new Boleto(slip(factor))
  console.log(factor, boleto.valid(), boleto.amount(), boleto.expirationDate().toISOString().slice(0, 10))
}
JS
TZ=UTC node probe.cjs | tee seen.txt

# 3737 is a slip of 2007, read rightly: what counts is the round, which only the year of issue tells.
diff seen.txt - <<'SEEN'
0000 true 123.45 1997-10-07
3737 true 123.45 2007-12-31
9999 true 123.45 2025-02-21
1000 true 123.45 2000-07-03
1645 true 123.45 2002-04-09
SEEN
