import type { Parser } from './parser'

/** In which way a file broke its reader. */
export interface Fault {
  readonly kind: 'thrown' | 'slow' | 'unsound'
  /** What was thrown and where, what took how long, or what does not hold. */
  readonly what: string
}

/** What reading a file came to. */
export interface Executed {
  readonly fault: Fault | null
  readonly cpuMs: number
}

/**
 * Reads a file once.
 *
 * @param mostCpuMs what no file of this size may take
 */
export async function execute(parser: Parser, file: Uint8Array, mostCpuMs: number): Promise<Executed> {
  const before = process.cpuUsage()
  const wrong = await faultOf(parser, file)
  const { user, system } = process.cpuUsage(before)
  const cpuMs = (user + system) / 1000
  if (wrong !== null || cpuMs <= mostCpuMs) return { fault: wrong, cpuMs }
  return { fault: { kind: 'slow', what: `${Math.round(cpuMs)} ms for ${file.length} bytes` }, cpuMs }
}

async function faultOf(parser: Parser, file: Uint8Array): Promise<Fault | null> {
  try {
    const [wrong] = await parser.read(file)
    return wrong === undefined ? null : { kind: 'unsound', what: wrong }
  } catch (error) {
    return { kind: 'thrown', what: describe(error) }
  }
}

/** The message, and the first place of ours on the way. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const place = /\/shared\/[\w./-]+:\d+/.exec(error.stack?.split('\n').slice(1).join('\n') ?? '')?.[0]
  return `${error.name}: ${error.message.split('\n')[0]}${place ? ` at ${place.slice(1)}` : ''}`
}

/** Whether two faults are likely to be one: their figures may differ. */
export const isSameFault = (one: Fault, other: Fault): boolean => signOf(one) === signOf(other)

const signOf = ({ kind, what }: Fault): string =>
  kind === 'slow' ? kind : `${kind} ${what.replace(/(?<!:)[-\d.]+/g, '#')}`
