import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openContainer, sealContainer } from '../../../shared/backup/container'
import { type Cipher, makeCipher } from '../../../shared/backup/encryption'
import { readBackup } from '../../../shared/backup/read-backup'
import { writeBackup } from '../../../shared/backup/write-backup'
import { ITERATIONS } from '../../../shared/sealing/passphrase-key'
import { noTables } from '../../../shared/backup/tables'
import { makeTables } from '../../support/make-tables'

const written = { at: '2026-11-22T03:00:00.000Z', app: '0.1.0' }
const counted = (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, (_, index) => index)
/** Quick to derive: what is tested is what becomes of a wrong passphrase, not how long it takes. */
const cipher: Cipher = makeCipher(counted, 10)
const passphrase = '열려라 참깨 now'
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const bytesOf = (value: string): Uint8Array => new TextEncoder().encode(value)

const plain = await writeBackup(makeTables(), written, null)
const locked = await writeBackup(makeTables(), written, { by: 'passphrase', passphrase, cipher })

/** The file with its header changed and its checksum made right again, as somebody would who knows the format. */
async function withHeader(file: Uint8Array, change: (header: string) => string): Promise<Uint8Array> {
  const opened = await openContainer(file)
  if (!opened.ok) throw new Error('not a container')
  const { header, payload } = opened.value
  return sealContainer({ header: bytesOf(change(text(header))), payload })
}

describe('a backup', () => {
  it.each([
    ['full', makeTables()],
    ['empty', noTables],
  ])('gives back a %s store, bit for bit', async (_, tables) => {
    const file = await writeBackup(tables, written, null)
    const read = await readBackup(file, null)
    expect(read).toEqual({ ok: true, value: { written, tables, leftOut: 0, tellsCards: true } })
    expect(read.ok && (await writeBackup(read.value.tables, written, null))).toEqual(file)
  })

  it('leaves the cards out where it is told to, and says that it tells nothing of them', async () => {
    const file = await writeBackup(makeTables(), written, null, { cards: true })
    expect(text(plain)).toContain('6006-1234')
    expect(text(file)).not.toMatch(/6006-1234|any branch|data:image|cards/)
    expect(await readBackup(file, null)).toEqual({
      ok: true,
      value: { written, tables: makeTables({ cards: [] }), leftOut: 0, tellsCards: false },
    })
  })

  it('gives back whatever JSON its records hold', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), async (values) => {
        const tables = makeTables({ settings: values.map((value, at) => ({ key: String(at), value })) })
        const read = await readBackup(await writeBackup(tables, written, null), null)
        expect(read.ok && JSON.stringify(read.value.tables)).toBe(JSON.stringify(tables))
      }),
      { numRuns: 50 },
    ))

  it('can be read with nothing but a text editor', () => {
    expect(
      text(plain)
        .split('\n')
        .slice(1, 4)
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([{ version: 3, encryption: null }, { app: '0.1.0', at: written.at }, { id: 'wallet' }])
  })

  it('keeps keys such as __proto__ as plain data, and lets them change nothing else', async () => {
    const hostile = JSON.parse(
      '{"key":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    ) as object
    const tables = makeTables({ settings: [hostile] })
    const read = await readBackup(await writeBackup(tables, written, null), null)
    expect(read.ok && JSON.stringify(read.value.tables.settings)).toBe(JSON.stringify([hostile]))
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('a locked backup', () => {
  it('opens with its passphrase, however that was typed', async () => {
    for (const typed of [passphrase, passphrase.normalize('NFD')])
      expect(await readBackup(locked, typed)).toEqual({
        ok: true,
        value: { written, tables: makeTables(), leftOut: 0, tellsCards: true },
      })
  })

  it('shows nothing of what is in it', () => {
    expect(text(locked)).not.toMatch(/wallet|지갑|2026-11/)
  })

  it('asks for its passphrase', async () => {
    expect(await readBackup(locked, null)).toEqual({ ok: false, error: { code: 'locked' } })
  })

  it('opens with no other passphrase', () =>
    fc.assert(
      fc.asyncProperty(fc.string(), async (other) => {
        fc.pre(other.normalize('NFKC') !== passphrase.normalize('NFKC'))
        expect(await readBackup(locked, other)).toEqual({ ok: false, error: { code: 'wrong-passphrase' } })
      }),
      { numRuns: 50 },
    ))

  it('does not open when its header was changed, though the checksum is right', async () => {
    const other = await withHeader(locked, (header) => header.replace('"version":3', '"version": 3'))
    expect(await readBackup(other, passphrase)).toEqual({ ok: false, error: { code: 'wrong-passphrase' } })
  })

  it('is refused when it would take years to open', async () => {
    const endless = await withHeader(locked, (header) =>
      header.replace('"iterations":10', '"iterations":99999999'),
    )
    expect(await readBackup(endless, passphrase)).toMatchObject({ ok: false, error: { code: 'damaged' } })
  })

  it('is written with as many iterations as OWASP asks for', () => {
    expect(makeCipher(counted)).toMatchObject({ kdf: 'PBKDF2-SHA-256', iterations: ITERATIONS })
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000)
  })
})

describe.each([
  ['plain', plain, null],
  ['locked', locked, passphrase],
])('a damaged %s backup', (_, file, key) => {
  it('is refused wherever it is cut off, and says how much is there', async () => {
    for (let percent = 0; percent < 100; percent++) {
      const cut = file.slice(0, Math.floor((file.length * percent) / 100))
      const read = await readBackup(cut, key)
      const isHeadCut = !text(cut).includes('\n')
      expect(read).toEqual({
        ok: false,
        error: isHeadCut
          ? { code: 'not-a-backup' }
          : { code: 'cut-off', has: cut.length, needs: file.length },
      })
    }
  })

  it('is refused with a bit of any one byte flipped', async () => {
    for (let at = 0; at < file.length; at++) {
      const flipped = file.slice()
      flipped[at]! ^= 1 << (at % 8)
      const read = await readBackup(flipped, key)
      expect(['damaged', 'cut-off', 'not-a-backup']).toContain(read.ok ? at : read.error.code)
    }
  })

  it('is refused with something behind its end', async () => {
    const longer = new Uint8Array([...file, 0x0a])
    expect(await readBackup(longer, key)).toMatchObject({ ok: false, error: { code: 'damaged' } })
  })
})

describe('a backup that is whole but not ours', () => {
  it('names the record that is none', async () => {
    const [page] = makeTables().pages
    const odd = { ...(page as object), transactions: [{ amount: 'a lot' }] }
    const file = await writeBackup(makeTables({ pages: [page, odd] }), written, null)
    expect(await readBackup(file, null)).toEqual({
      ok: false,
      error: { code: 'unsound', section: 'pages', record: 2 },
    })
  })

  it('is refused where a newer release wrote it', async () => {
    const newer = await withHeader(plain, (header) => header.replace('"version":3', '"version":4'))
    expect(await readBackup(newer, null)).toEqual({ ok: false, error: { code: 'newer', app: null } })
  })

  it('is refused where a newer release added a table', async () => {
    const opened = await openContainer(plain)
    if (!opened.ok) throw new Error('not a container')
    const { header, payload } = opened.value
    const later = text(payload).replace('"name":"profiles"', '"name":"novelties"')
    const file = await sealContainer({ header, payload: bytesOf(later) })
    expect(await readBackup(file, null)).toEqual({ ok: false, error: { code: 'newer', app: '0.1.0' } })
  })

  it('is refused where a table comes twice: the second would swallow the first', async () => {
    const opened = await openContainer(plain)
    if (!opened.ok) throw new Error('not a container')
    const { header, payload } = opened.value
    const twice = text(payload).replace('"name":"profiles"', '"name":"settings"')
    const file = await sealContainer({ header, payload: bytesOf(twice) })
    expect(await readBackup(file, null)).toEqual({
      ok: false,
      error: { code: 'damaged', section: 'settings' },
    })
  })

  it.each(['', 'Date,Amount\n', '{"format":"other"}', '[]', 'null', '\xff\xfe'])(
    'is refused: %j',
    async (other) => {
      expect(await readBackup(bytesOf(other), null)).toEqual({ ok: false, error: { code: 'not-a-backup' } })
    },
  )
})
