import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keep, kept } from './support/page-store'
import { expect, test } from './support/test'
import { violationOf } from './support/violation-of'

test.use({ triesToReach: ['https://example.com'] })

test.describe('the window', { tag: '@browser' }, () => {
  test('opens, and is the only one', async ({ host }) => {
    await expect(host.page()).toHaveTitle(/Jandon/)
    expect(host.windows()).toBe(1)
    expect(host.requests()).toEqual([])
  })

  test('loads without breaking its own content policy', async ({ host }) => {
    const complaints: string[] = []
    host.page().on('console', (message) => {
      if (/Content Security Policy|TrustedScript/i.test(message.text())) complaints.push(message.text())
    })
    await host.page().reload()
    await expect(host.page().locator('h1').first()).toBeVisible()
    expect(complaints).toEqual([])
  })

  test('has the content policy on every answer, found or not', async ({ host }) => {
    const sent = await host.page().evaluate(() =>
      Promise.all(
        ['/', '/plan', '/missing.js', '/../package.json'].map(async (path) => {
          const { status, headers } = await fetch(path)
          return [status, headers.get('content-security-policy'), headers.get('x-content-type-options')]
        }),
      ),
    )
    const policy = expect.stringContaining("default-src 'none'; script-src 'self';") as unknown
    expect(sent).toEqual([200, 200, 404, 404].map((status) => [status, policy, 'nosniff']))
  })

  test('runs no script from text', async ({ host }) => {
    const byEval = await violationOf(
      host.page(),
      () => void setTimeout(() => void eval('document.title = ""')),
    )
    const asMarkup = await violationOf(host.page(), () => {
      document.body.innerHTML = '<img src="x" onerror="document.title = 1">'
    })
    expect([byEval, asMarkup]).toEqual(['require-trusted-types-for', 'require-trusted-types-for'])
    await host.page().evaluate(() => {
      const script = document.createElement('script')
      script.append('document.title = "broken in"')
      document.head.append(script)
    })
    await expect(host.page()).toHaveTitle(/Jandon/)
  })

  test('reaches nothing off its own origin', async ({ host }) => {
    const fetched = await violationOf(host.page(), () => void fetch('https://example.com/').catch(() => null))
    expect(fetched).toBe('connect-src')
    const image = await violationOf(host.page(), () => {
      new Image().src = 'https://example.com/pixel.png'
    })
    expect(image).toBe('img-src')
    const worker = host.page().evaluate(() => void new Worker('https://example.com/worker.js'))
    await expect(worker).rejects.toThrow(/not one of the app's own scripts/)
  })

  test('keeps what is stored over a restart', async ({ host }) => {
    await keep(host.page(), 'kept over a restart')
    await host.restart()
    expect(await kept(host.page())).toBe('kept over a restart')
  })

  test('keeps what is stored when it is killed', async ({ host }) => {
    await keep(host.page(), 'kept over a power cut')
    await host.kill()
    await host.restart()
    expect(await kept(host.page())).toBe('kept over a power cut')
  })

  test('takes the day it is given', async ({ host }) => {
    await host.setDay('2026-12-01')
    expect(await host.page().evaluate(() => new Date().toDateString())).toBe('Tue Dec 01 2026')
  })
})

test.describe('the desktop', () => {
  test('stays where it is, and opens nothing else', async ({ host }) => {
    const page = host.page()
    const address = page.url()
    await page.evaluate(() => {
      location.href = 'https://example.com/'
    })
    await page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.src = 'https://example.com/'
      document.body.append(frame)
      window.open('https://example.com/')
    })
    await expect.poll(() => host.windows()).toBe(1)
    expect(page.url()).toBe(address)
    await expect(page).toHaveTitle(/Jandon/)
  })

  test('says what it is', async ({ host }) => {
    const info = await host.page().evaluate(() => window.jandon!.hostInfo())
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(info).toEqual({
      shell: 'desktop',
      version,
      platform: process.platform,
      refusedRequests: 0,
      troubles: [],
      updateObstacle: process.platform === 'linux' ? 'system' : 'unsigned',
    })
  })

  test('gives the names and bytes of chosen files, and saves files whole', async ({ host }) => {
    await host.answerOpenDialog([{ name: '거래내역.csv', bytes: new Uint8Array([0xef, 0xbb, 0xbf, 0x61]) }])
    const picked = await host.page().evaluate(async () => {
      const files = await window.jandon!.pickStatements()
      return files.map(({ name, bytes }) => [name, [...bytes]])
    })
    expect(picked).toEqual([['거래내역.csv', [0xef, 0xbb, 0xbf, 0x61]]])

    const save = (name: string): Promise<string> =>
      host.page().evaluate((as) => window.jandon!.saveFile(as, new Uint8Array([1, 2, 3])), name)
    expect(await save('jandon.backup')).toBe('saved')
    await host.answerSaveDialog('cancel')
    expect(await save('other.backup')).toBe('cancelled')
    expect(await host.saved()).toEqual([{ name: 'jandon.backup', bytes: new Uint8Array([1, 2, 3]) }])
  })

  test('keeps a snapshot over a restart, and never gives a damaged one back', async ({ host }) => {
    const save = (transactions: number): Promise<unknown> =>
      host
        .page()
        .evaluate((count) => window.jandon!.saveSnapshot(count, new Uint8Array([7, 8, 9])), transactions)
    expect(await save(3)).toMatchObject({ transactions: 3, bytes: 3, damaged: false })
    expect(await save(0)).toBe('kept-last-good')
    await host.restart()

    const read = (): Promise<unknown> =>
      host.page().evaluate(async () => {
        const [newest] = await window.jandon!.listSnapshots()
        const bytes = newest && (await window.jandon!.readSnapshot(newest.id))
        return { damaged: newest?.damaged, bytes: bytes && [...bytes] }
      })
    expect(await read()).toEqual({ damaged: false, bytes: [7, 8, 9] })

    const folder = join(host.profile, 'snapshots')
    const [name = ''] = readdirSync(folder)
    const file = readFileSync(join(folder, name))
    file.writeUInt8(0, file.length - 1)
    writeFileSync(join(folder, name), file)
    expect(await read()).toEqual({ damaged: true, bytes: null })
  })

  test('refuses what its window would never ask', async ({ host }) => {
    const stranger = host.page().evaluate(() => window.jandon!.readSnapshot('../../../etc/passwd'))
    await expect(stranger).rejects.toThrow(/readSnapshot/)
  })

  test('shows a reminder once, on its day, over restarts', async ({ host }) => {
    test.skip(host.kind !== 'stand-in', 'the system shows its notes outside of the page')
    // The window sets the reminders of its own plan, which are none, whenever it has made one.
    await expect(async () => {
      await host.setDay('2026-11-30')
      await host
        .page()
        .evaluate(() =>
          window.jandon!.setReminders([
            { id: 'plan-1', day: '2026-12-01', title: 'Move ₩61,400', body: 'Fee ₩0' },
          ]),
        )
      await host.kill()
      expect(readFileSync(join(host.profile, 'reminders.json'), 'utf8')).toContain('plan-1')
    }).toPass()
    expect(host.notified()).toEqual([])
    await host.setDay('2026-12-01')
    await expect.poll(() => host.notified()).toEqual([{ title: 'Move ₩61,400', body: 'Fee ₩0' }])
    await host.restart()
    expect(host.notified()).toHaveLength(1)
  })
})
