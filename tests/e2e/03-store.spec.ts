import { cpSync } from 'node:fs'
import { basename } from 'node:path'
import { copyIsKept, goTo, importStatements, isOpen, statement } from './support/app'
import { openChromium } from './support/chromium-profile'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

test.describe('the store', { tag: '@browser' }, () => {
  test('written by a newer release is refused and left as it is', async ({ host }) => {
    await importStatements(host.page(), [statement('kakaopay/utf-8.csv')])
    const raise = (version: number) =>
      host.page().evaluate(
        (to) =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.open('jandon', to)
            request.onupgradeneeded = () => request.result.createObjectStore('novelties')
            request.onerror = () => reject(new Error('not raised'))
            request.onsuccess = () => {
              request.result.close()
              resolve()
            }
          }),
        version,
      )
    await raise(990)
    // The window that was open meanwhile writes nothing any more, and is the way to the newer release.
    await expect(host.page().getByText('A newer Jandon has opened your data')).toBeVisible()
    await host.page().getByRole('button', { name: 'Open the window again' }).click()
    await expect(host.page().getByText('This data was written by a newer Jandon')).toBeVisible()
    await expect(
      host.page().getByText(/Install the newest version to open it \(data version 99\)/),
    ).toBeVisible()
    const kept = await host.page().evaluate(
      () =>
        new Promise<number>((resolve) => {
          const request = indexedDB.open('jandon')
          request.onsuccess = () => {
            const count = request.result.transaction('pages').objectStore('pages').count()
            count.onsuccess = () => resolve(count.result)
          }
        }),
    )
    expect(kept).toBe(1)
  })

  test('is whole after the process was killed right after an import, and in a copy of its profile', async ({
    host,
  }, info) => {
    await importStatements(host.page(), [statement('wise-statement/fees-inside-newest-first.csv')])
    const { origin } = new URL(host.page().url())
    await host.kill()
    // The same profile on another machine, or in another place of this one.
    if (host.kind === 'browser') {
      const elsewhere = info.outputPath('elsewhere')
      // Chromium's own mark of a profile in use is about the machine it is on.
      const filter = (path: string) => !basename(path).startsWith('Singleton')
      cpSync(info.outputPath('host', 'chromium'), elsewhere, { recursive: true, filter })
      const copied = await openChromium(elsewhere, '2026-11-22')
      const [page] = copied.pages()
      await page!.goto(origin)
      await expect(page!.getByRole('heading', { level: 1 })).toContainText('€3,219.10')
      await copied.close()
    }
    await host.restart()
    await expect(host.page().getByRole('heading', { level: 1 })).toContainText('€3,219.10')
    await goTo(host.page(), 'Accounts')
    await host.page().getByRole('link', { name: 'Wise EUR' }).click()
    await expect(host.page().getByText('All 10 stated balances follow from the rows.')).toBeVisible()
  })

  test('that was emptied is told from one that is new, and brought back', async ({ host }) => {
    await importStatements(host.page(), [statement('kakaopay/utf-8.csv')])
    await copyIsKept(host.page())
    // What is changed by hand is in a copy of its own, a minute later.
    await host.page().clock.install({ time: '2026-11-22T03:00:00Z' })
    const copies = async () =>
      Number.parseInt(
        await host
          .page()
          .getByText(/^\d+ safety cop/)
          .innerText({ timeout: 2_000 }),
        10,
      )
    // Where the import took its time, it is in two copies already.
    const before = await copies()
    const idle = () => host.page().getByLabel('Days until money counts as idle')
    await idle().fill('45')
    await goTo(host.page(), 'Overview')
    await expect(async () => {
      await host.page().clock.fastForward('01:00')
      await goTo(host.page(), 'Settings')
      expect(await copies()).toBeGreaterThan(before)
    }).toPass()
    await host.page().evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('jandon')
          opening.onsuccess = () => {
            const names = [...opening.result.objectStoreNames]
            const emptying = opening.result.transaction(names, 'readwrite')
            for (const name of names) emptying.objectStore(name).clear()
            emptying.oncomplete = () => {
              opening.result.close()
              resolve()
            }
            emptying.onerror = () => reject(new Error('not emptied'))
          }
        }),
    )
    await host.restart()
    const page = host.page()
    await expect(
      page.getByRole('heading', { name: 'Your ledger is empty, and it was not when you left it' }),
    ).toBeVisible()
    await page
      .getByRole('button', { name: /^Bring back the copy of/ })
      .first()
      .click()
    await page.getByRole('dialog').getByRole('button', { name: 'Bring back' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('₩')
    await host.restart()
    await expect(host.page().getByRole('heading', { level: 1 })).toContainText('₩')
    await goTo(host.page(), 'Settings')
    await expect(idle()).toHaveValue('45')
  })

  test('that does not answer or cannot be read leaves no window blank, nor do scripts that are gone', async ({
    host,
  }) => {
    const page = host.page()
    await page.addInitScript(() => {
      const broken = sessionStorage.getItem('broken')
      if (broken === 'silent') indexedDB.databases = () => new Promise(() => undefined)
      if (broken === 'unreadable')
        IDBObjectStore.prototype.getAll = () => {
          throw new Error('no such sector')
        }
    })
    const reloadBroken = async (how: string) => {
      await page.evaluate((broken) => sessionStorage.setItem('broken', broken), how)
      await page.reload()
    }

    await reloadBroken('unreadable')
    await expect(page.getByText('This window cannot go on')).toBeVisible()
    await expect(page.getByText(/tell us this: .*no such sector/)).toBeVisible()
    expect(await overflowing(page)).toEqual([])

    const scripts = /\/assets\/start-[^/]*\.js$/
    await page.route(scripts, (route) => route.abort())
    await reloadBroken('')
    await expect(page.getByText('Jandon could not start. Your data is untouched.')).toBeVisible()
    await expect(page.getByText('데이터는 그대로예요')).toBeVisible()
    await page.unroute(scripts)

    await page.clock.install({ time: '2026-11-22T03:00:00Z' })
    await reloadBroken('silent')
    await expect(page.getByText('Opening your ledger…')).toBeVisible()
    await expect(page.getByText('Your ledger is slow to open')).toBeHidden()
    await page.clock.fastForward('00:15')
    await expect(page.getByText('Your ledger is slow to open')).toBeVisible()
    expect(await overflowing(page)).toEqual([])
    await page.evaluate(() => sessionStorage.clear())
    await page.getByRole('button', { name: 'Open the window again' }).click()
    await isOpen(page)
  })
})
