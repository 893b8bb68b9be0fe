#!/usr/bin/env bash
# @mrmgomes/boleto-utils 1.3.3: of the barcodes of Brazilian payment slips those whose check digit follows from a rest of 0
# or 1, two of eleven, are refused ("A validação do dígito verificador falhou"). The line of digits of the very same slip,
# which carries the same check digit, is accepted.
# Expected: both are valid. FEBRABAN, general check digit of the barcode (position 5): weights 2 to 9 from the right, 11
# less the rest of the sum by 11; where that is 0, 10 or 11, the check digit is 1.
# Why it matters: a bill that was scanned is refused as mistyped, and typing the digits instead is what most do not try.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund @mrmgomes/boleto-utils@1.3.3

cat >probe.cjs <<'JS'
const { validarBoleto } = require('@mrmgomes/boleto-utils')

const modulo10 = (digits) => {
  const products = [...digits].reverse().map((digit, at) => digit * (at % 2 ? 1 : 2))
  return (10 - (products.reduce((sum, product) => sum + (product > 9 ? product - 9 : product), 0) % 10)) % 10
}
const restOf = (digits) => [...digits].reverse().reduce((sum, digit, at) => sum + digit * ((at % 8) + 2), 0) % 11

const seen = new Map()
for (let cents = 1; cents <= 330; cents++) {
  const free = '0500940144816060680935031'
  const dueAndValue = `1645${String(cents).padStart(10, '0')}`
  const rest = restOf(`0019${dueAndValue}${free}`)
  const check = rest < 2 ? 1 : 11 - rest
  const barcode = `0019${check}${dueAndValue}${free}`
  const fields = [`0019${free.slice(0, 5)}`, free.slice(5, 15), free.slice(15)]
  const line = fields.map((field) => field + modulo10(field)).join('') + check + dueAndValue
  const found = seen.get(rest) ?? { slips: 0, barcodes: 0, lines: 0 }
  found.slips++
  if (validarBoleto(barcode).sucesso) found.barcodes++
  if (validarBoleto(line).sucesso) found.lines++
  seen.set(rest, found)
}
for (const [rest, { slips, barcodes, lines }] of [...seen].sort(([one], [other]) => one - other))
  console.log(`rest ${rest}: barcodes ${barcodes === slips ? 'all' : barcodes}, lines ${lines === slips ? 'all' : lines}`)
JS
node probe.cjs | tee seen.txt

diff seen.txt - <<'SEEN'
rest 0: barcodes 0, lines all
rest 1: barcodes 0, lines all
rest 2: barcodes all, lines all
rest 3: barcodes all, lines all
rest 4: barcodes all, lines all
rest 5: barcodes all, lines all
rest 6: barcodes all, lines all
rest 7: barcodes all, lines all
rest 8: barcodes all, lines all
rest 9: barcodes all, lines all
rest 10: barcodes all, lines all
SEEN
