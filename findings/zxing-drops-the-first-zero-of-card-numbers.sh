#!/usr/bin/env bash
# @zxing/library 0.23.0: an EAN-13 that begins with 0 is read without it, as a UPC-A of twelve digits, unless EAN-13 is the only
# kind that is asked for. The same where EAN-13 and UPC-A are both asked for.
# Expected: the thirteen digits that were drawn, as for every EAN-13 that begins otherwise. GS1 calls both the same article
# (General Specifications, GTIN-12 in an EAN-13 has a leading zero), so of an article nothing is lost.
# Why it matters: on gift and member cards the bars are the number of an account and no article. Read into a wallet it is a
# digit short: the shop's till does not know it, and the card that is already there is not found again.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{}' >package.json
npm install --silent --no-audit --no-fund @zxing/library@0.23.0 jsbarcode@3.12.3

cat >probe.mjs <<'JS'
import JsBarcode from 'jsbarcode'
import zxing from '@zxing/library'
const { BarcodeFormat, BinaryBitmap, DecodeHintType, GlobalHistogramBinarizer, MultiFormatReader, RGBLuminanceSource } = zxing

// Four pixels a bar, eighty high, with quiet zones of twelve bars; drawn by another package than the one that reads.
function drawn(text) {
  const drawing = {}
  JsBarcode(drawing, text, { format: 'EAN13', flat: true })
  const quiet = '0'.repeat(12)
  const bars = quiet + drawing.encodings.map(({ data }) => data).join('') + quiet
  const width = bars.length * 4
  const pixels = new Uint8ClampedArray(width * 80)
  for (let at = 0; at < pixels.length; at++) pixels[at] = bars[Math.floor((at % width) / 4)] === '1' ? 0 : 255
  return new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(pixels, width, 80)))
}
function read(text, kinds) {
  const hints = new Map(kinds.length ? [[DecodeHintType.POSSIBLE_FORMATS, kinds.map((kind) => BarcodeFormat[kind])]] : [])
  const found = new MultiFormatReader().decode(drawn(text), hints)
  return `${found.getText()} ${BarcodeFormat[found.getBarcodeFormat()]}`
}

const seen = ['8801234567893', '0012345678905', '0123456789012'].flatMap((text) =>
  [[], ['EAN_13', 'UPC_A'], ['EAN_13']].map(
    (kinds) => `${text}, ${kinds.join(' or ') || 'any kind'}: ${read(text, kinds)}`,
  ),
)
console.log(seen.join('\n'))
const expected = [
  '8801234567893, any kind: 8801234567893 EAN_13',
  '8801234567893, EAN_13 or UPC_A: 8801234567893 EAN_13',
  '8801234567893, EAN_13: 8801234567893 EAN_13',
  '0012345678905, any kind: 012345678905 UPC_A',
  '0012345678905, EAN_13 or UPC_A: 012345678905 UPC_A',
  '0012345678905, EAN_13: 0012345678905 EAN_13',
  '0123456789012, any kind: 123456789012 UPC_A',
  '0123456789012, EAN_13 or UPC_A: 123456789012 UPC_A',
  '0123456789012, EAN_13: 0123456789012 EAN_13',
]
if (seen.join() !== expected.join()) {
  console.error('This is no longer what was seen.')
  process.exit(1)
}
JS
node probe.mjs
