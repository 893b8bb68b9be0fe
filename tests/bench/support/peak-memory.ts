import { readFileSync } from 'node:fs'
import type { BrowserContext } from '@playwright/test'

/**
 * The most memory that any process of pages has held since it began, their workers included, in megabytes. Linux says
 * so; NaN elsewhere.
 */
export async function peakMemory(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session || process.platform !== 'linux') return NaN
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1])
  return Math.max(...peaks.map((kilobytes) => Number(kilobytes) / 1_000))
}
