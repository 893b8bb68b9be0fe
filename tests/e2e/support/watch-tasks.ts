import type { Page } from '@playwright/test'
import { LINE_MARK } from './stand-in/run-preload'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Where it begins, and how long it lasts, in microseconds. */
  readonly ts: number
  readonly dur?: number
  /** Processor time in microseconds: what other programs take from this machine is not in it. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/**
 * Watches the window's own thread, and gives the processor time of its longest task in milliseconds, but for those in which
 * the stand-in takes bytes apart.
 */
export async function watchTasks(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'toplevel',
        'disabled-by-default-devtools.timeline',
        'blink.user_timing',
        '__metadata',
      ],
    },
  })
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    await session.detach()
    const windows = new Set(
      events.flatMap(({ ph, pid, tid, args }) =>
        ph === 'M' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
      ),
    )
    const marks = events.filter(({ name }) => name === LINE_MARK)
    const tasks = events.filter(
      ({ name, pid, tid, ts, dur = 0 }) =>
        name === 'RunTask' &&
        windows.has(`${pid} ${tid}`) &&
        !marks.some((mark) => mark.pid === pid && mark.ts >= ts && mark.ts <= ts + dur),
    )
    if (tasks.length === 0) throw new Error('No task of the window was seen')
    return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
  }
}
