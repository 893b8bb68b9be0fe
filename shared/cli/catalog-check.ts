import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Day, parseDay } from '../day'
import { catalogFindings } from '../routes/catalog-findings'
import type { CatalogFile } from '../routes/load-catalog'

/*
 * npm run catalog:check [-- FOLDER [DAY]]
 *
 * Prints what is wrong with the catalogue, a line a finding, and leaves with 1 if there is any.
 */

const [folder = 'resources/catalog', asked = clockDay()] = process.argv.slice(2)
const today = parseDay(asked)
if (today === null) {
  console.error(`${asked} is not a day such as 2026-03-31`)
  process.exit(2)
}

const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
const findings = names.flatMap((name) => {
  const file = readFile(name)
  return file ? [] : [{ file: name, field: '', sentence: 'is not JSON' }]
})
const files = names.flatMap((name) => readFile(name) ?? [])
const all = [...findings, ...catalogFindings(files, today)]
for (const { file, field, sentence } of all) console.log([file, field, sentence].filter(Boolean).join(': '))
console.log(`files: ${files.length}, findings: ${all.length}`)
process.exit(all.length === 0 ? 0 : 1)

function readFile(name: string): CatalogFile | null {
  try {
    return { name, json: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The day of the machine: a terminal is where the clock may be read. */
function clockDay(): Day {
  // eslint-disable-next-line no-restricted-syntax -- the door to the pure code, not the code
  return new Date().toISOString().slice(0, 10) as Day
}
