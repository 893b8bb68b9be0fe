import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fuzz } from './fuzz'
import { parsers } from './parsers'

/** One parser in a process of its own, told by `run`: what it is reading lies in a file, so that no file can hide its end. */
const { values } = parseArgs({
  options: {
    parser: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1' },
    'most-cpu-ms': { type: 'string', default: '1' },
    current: { type: 'string', default: '' },
  },
})
// Libraries tell of every record they do not know.
console.error = console.warn = () => undefined

const parser = parsers.find(({ name }) => name === values.parser)
if (parser === undefined) throw new Error(`there is no parser ${values.parser}`)
const outcome = await fuzz(parser, {
  seed: Number(values.seed),
  count: Number(values.count),
  mostCpuMs: Number(values['most-cpu-ms']),
  onFile: (file) => writeFileSync(values.current, file),
})
process.send?.(outcome, () => process.disconnect())
