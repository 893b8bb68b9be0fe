import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { firstLoad, sizeOf } from '../support/read-before'
import type { Benchmark, Facts } from './benchmark'
import { BenchWindow } from './support/bench-window'

/** What has to come before the first screen shows, and what is shipped in all. In kilobytes, before any compression. */
export const benchmark: Benchmark = {
  name: 'Size: what is loaded first, and what is shipped',
  *cases() {
    yield {
      name: 'before the overview shows',
      ours: { name: 'Jandon', times: 1, run: () => scripts(firstLoad().length, sizeOf(firstLoad())) },
    }
    yield {
      name: 'the empty window, with what it reads ahead while it waits',
      ours: { name: 'Jandon', times: 1, run: readAhead },
    }
    yield {
      name: 'the build',
      ours: { name: 'Jandon', times: 1, run: () => ({ ...shipped(), ...depended() }) },
    }
  },
}

const scripts = (files: number, bytes: number): Facts => ({
  scripts: files,
  'KB of script': kilobytes([bytes]),
})

async function readAhead(): Promise<Facts> {
  const window = await BenchWindow.open()
  await window.reload('Find the small sums that lie idle')
  const sizes = await window.page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ decodedBodySize }) => decodedBodySize),
  )
  await window.close()
  return scripts(
    sizes.length,
    sizes.reduce((sum, size) => sum + size, 0),
  )
}

function shipped(): Facts {
  const files = readdirSync('out', { recursive: true, encoding: 'utf8' }).map((file) => join('out', file))
  const sizes = files.map((file) => statSync(file)).map((file) => (file.isFile() ? file.size : 0))
  return { files: sizes.filter((size) => size > 0).length, KB: kilobytes(sizes) }
}

function depended(): Facts {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly dependencies: object }
  return { 'production dependencies': Object.keys(manifest.dependencies).length }
}

const kilobytes = (sizes: readonly number[]): number =>
  Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1_000)
