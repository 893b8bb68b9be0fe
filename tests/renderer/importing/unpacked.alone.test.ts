import { describe, expect, it, vi } from 'vitest'
import { queuedFile } from '../../../renderer/importing/given-file'
import { unpacked } from '../../../renderer/importing/unpacked'
import { statementFilesIn } from '../../../shared/statements/archive'
import { makeZip } from '../../support/make-zip'

/** The worker's call without its thread. */
vi.mock('../../../renderer/importing/importer', () => ({
  importer: () => ({
    unpack: async ({ name, content }: { readonly name: string; readonly content: Blob }) => {
      const found = await statementFilesIn({ name, bytes: new Uint8Array(await content.arrayBuffer()) })
      if (!found.ok || found.value.length < 2) return null
      return found.value.map((one) => ({
        name: one.name,
        content: new Blob([one.bytes.slice()]),
        modified: null,
      }))
    },
  }),
}))

const csv = new TextEncoder().encode('Date,Amount\n2026-03-01,1.00\n')

const given = (name: string, bytes: Uint8Array) =>
  queuedFile({ name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) })

describe('a file that was given', () => {
  it('is its files, each of its own, where it is an archive', async () => {
    const file = await given('a.zip', makeZip({ 'b.csv': csv, 'c.csv': csv }))
    const inner = await unpacked(file)
    expect(inner.map(({ name }) => name)).toEqual(['a.zip/b.csv', 'a.zip/c.csv'])
    expect(new Set([file.id, ...inner.map(({ id }) => id)]).size).toBe(3)
    expect(new Uint8Array(await inner[1]!.content.arrayBuffer())).toEqual(csv)
  })

  it('stays itself otherwise', async () => {
    for (const bytes of [
      csv,
      makeZip({ 'b.csv': csv }),
      makeZip({}),
      makeZip({ 'b.csv': csv }).subarray(0, 60),
    ]) {
      const file = await given('a.zip', bytes)
      expect(await unpacked(file)).toEqual([file])
    }
  })
})
