import { type Profiler, Session } from 'node:inspector'
import { promisify } from 'node:util'

const ours = new URL('../../shared/', import.meta.url).pathname
/** Libraries that read files with ours: they lead the way into a file, and are not counted. */
const libraries = /\/node_modules\/(?:@e965|fast-xml-parser|htmlparser2|papaparse|pdfjs-dist)\//

/** What is known of one function: which of its characters ran, and where one run differed from another. */
interface Seen {
  readonly counted: boolean
  readonly start: number
  readonly ran: Uint8Array
  readonly bounds: Set<number>
}

/** Which blocks of the product's code have run, by V8's own counts. */
export class Coverage {
  private readonly session = new Session()
  private readonly seen = new Map<string, Seen>()

  async start(): Promise<void> {
    this.session.connect()
    await this.post('Profiler.enable')
    await this.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  /** Whether anything ran since the last call, or since the start, that never ran before. */
  async ranAnew(): Promise<boolean> {
    const { result } = (await this.post(
      'Profiler.takePreciseCoverage',
    )) as Profiler.TakePreciseCoverageReturnType
    let anew = false
    for (const { scriptId, url, functions } of result) {
      const counted = url.includes(ours)
      if (!counted && !libraries.test(url)) continue
      for (const one of functions) anew = this.note(scriptId, counted, one) || anew
    }
    return anew
  }

  /**
   * Blocks of our own code that ran: stretches of a function between two places where some run took one way and another
   * run the other.
   */
  get blocks(): number {
    let count = 0
    for (const { counted, start, ran, bounds } of this.seen.values())
      if (counted) for (const at of bounds) count += ran[at - start] ?? 0
    return count
  }

  async stop(): Promise<void> {
    await this.post('Profiler.stopPreciseCoverage')
    this.session.disconnect()
  }

  private note(script: string, counted: boolean, { ranges }: Profiler.FunctionCoverage): boolean {
    const [whole] = ranges
    if (whole === undefined || whole.count === 0) return false
    const { startOffset: start, endOffset: end } = whole
    const key = `${script}:${start}:${end}`
    const known = this.seen.get(key)
    const seen = known ?? { counted, start, ran: new Uint8Array(end - start), bounds: new Set([start]) }
    this.seen.set(key, seen)
    const now = new Uint8Array(end - start)
    // Outer ranges come before those inside of them.
    for (const { startOffset, endOffset, count } of ranges) {
      now.fill(count > 0 ? 1 : 0, startOffset - start, endOffset - start)
      seen.bounds.add(startOffset).add(endOffset)
    }
    let anew = known === undefined
    for (let at = 0; at < now.length; at++)
      if (now[at] === 1 && seen.ran[at] === 0) {
        seen.ran[at] = 1
        anew = true
      }
    return anew
  }

  private post(method: string, parameters: object = {}): Promise<unknown> {
    const post = promisify(
      (one: string, more: object, done: (error: Error | null, result?: object) => void) =>
        this.session.post(one, more, done),
    )
    return post(method, parameters)
  }
}
