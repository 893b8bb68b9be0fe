import { goTo, importStatements, statement } from './support/app'
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
    await host.page().reload()
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

  test('is whole after the process was killed right after an import', async ({ host }) => {
    await importStatements(host.page(), [statement('wise-statement/fees-inside-newest-first.csv')])
    await host.kill()
    await host.restart()
    await expect(host.page().getByRole('heading', { level: 1 })).toContainText('€3,219.10')
    await goTo(host.page(), 'Accounts')
    await host.page().getByRole('link', { name: 'Wise EUR' }).click()
    await expect(host.page().getByText('All 10 stated balances follow from the rows.')).toBeVisible()
  })
})
