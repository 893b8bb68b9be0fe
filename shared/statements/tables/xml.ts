import { type Handler, Parser } from 'htmlparser2'
import { type Pace, unpaced } from '../pace'
import { NoRoomError } from './room'

/** So many bytes are walked over before others get a turn. */
const SLICE = 500_000

/** So deep the elements of a workbook may lie in each other; those that programs write are a dozen deep. */
const DEEPEST = 100

/**
 * Walks over XML in UTF-8, tag by tag. Prefixes are left off the names: writers choose them freely. Entities that a
 * document defines are not known here, so that none can swell.
 *
 * @throws NoRoomError where elements lie too deep
 */
export async function walkXml(
  xml: Uint8Array,
  handler: Partial<Pick<Handler, 'onopentag' | 'ontext' | 'onclosetag'>>,
  pace: Pace = unpaced,
): Promise<void> {
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes, implied) => {
        if (++depth > DEEPEST) throw new NoRoomError('depth')
        handler.onopentag?.(local(name), attributes, implied)
      },
      ontext: (data) => handler.ontext?.(data),
      onclosetag: (name, implied) => {
        depth--
        handler.onclosetag?.(local(name), implied)
      },
    },
    { xmlMode: true },
  )
  const decoder = new TextDecoder()
  for (let at = 0; at < xml.length; at += SLICE) {
    if (at > 0) await pace({ of: 'bytes', done: at, total: xml.length })
    parser.write(decoder.decode(xml.subarray(at, at + SLICE), { stream: true }))
  }
  parser.end(decoder.decode())
}

/** The name without its namespace prefix. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)
