import { existsSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goTo, importStatements, isOpen, statement } from './support/app'
import { copiesIn } from './support/copies-in'
import type { Outside } from './support/host'
import { outsideOf } from './support/outside-of'
import { releasePage } from './support/release-page'
import { expect, test } from './support/test'
import type { Page } from '@playwright/test'

const wise = statement('wise-statement/fees-inside-newest-first.csv')
const paypal = statement('paypal-activity/japanese.csv')
const kakao = statement('kakaopay/utf-8.csv')

test.use({ day: '2026-11-22' })

/** Leaves a plan behind with one step: a balance, and a fee the person has confirmed. */
async function planOneStep(page: Page): Promise<void> {
  await importStatements(page, [paypal])
  await goTo(page, 'Plan')
  await page.getByRole('button', { name: 'I have one: a bank account in JPY' }).click()
  await page.getByRole('button', { name: 'The fee is right: PayPal JPY → Japanese bank account' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Move ¥20,200 from PayPal JPY' })).toBeVisible()
}

const topLabels = async (outside: Outside): Promise<readonly string[]> =>
  (await outside.menu()).map(({ label }) => label)

test.describe('a citizen of the desktop', () => {
  test('speaks the language of its window in the menu, and does what is chosen there', async ({ host }) => {
    const outside = outsideOf(host)
    await isOpen(host.page())
    await expect.poll(() => topLabels(outside)).toEqual(['File', 'Edit', 'View', 'Window', 'Help'])
    await outside.pressMenu('File', 'Settings…')
    await host
      .page()
      .getByRole('button', { name: '한국어' })
      .or(host.page().getByText('한국어'))
      .first()
      .click()
    await expect.poll(() => topLabels(outside)).toEqual(['파일', '편집', '보기', '창', '도움말'])
    await outside.pressMenu('보기', '출금 계획')
    await expect(host.page()).toHaveURL(/#\/plan$/)

    await host.answerOpenDialog([wise])
    await outside.pressMenu('파일', '내역 가져오기…')
    await expect(host.page().getByRole('article')).toHaveCount(1)
    await expect
      .poll(async () => (await outside.menu())[0]?.items[1]?.items.map(({ label }) => label))
      .toEqual(['fees-inside-newest-first.csv', '목록 지우기'])
  })

  test('takes what it is opened with to the import, the second start included', async ({ host }) => {
    const outside = outsideOf(host)
    await isOpen(host.page())
    await outside.startAgainWith(kakao)
    await expect(host.page().getByRole('article')).toHaveCount(1)
    await expect(host.page().getByText('utf-8.csv').first()).toBeVisible()
    expect(host.windows()).toBe(1)
  })

  test.describe('before a link', () => {
    test.use({ triesToReach: [new URL(releasePage).origin, 'https://example.com'] })

    test('asks before a page opens, and opens none but its own list', async ({ host }) => {
      const outside = outsideOf(host)
      await isOpen(host.page())
      await outside.pressMenu('Help', 'Check for updates…')
      await expect.poll(() => outside.asked()).toEqual(['Open this page in your browser?'])
      expect(outside.openedLinks()).toEqual([])
      outside.answerQuestions('Open in browser')
      await goTo(host.page(), 'Settings')
      await host.page().getByRole('link', { name: 'Open the page of releases' }).click()
      await expect.poll(() => outside.openedLinks()).toEqual([releasePage])
      await host.page().evaluate(() => void window.open('https://example.com/'))
      await expect.poll(() => host.windows()).toBe(1)
      expect(outside.asked()).toHaveLength(2)
      expect(outside.openedLinks()).toHaveLength(1)
    })
  })

  test('stays in the tray with the next step, amounts hidden if so set', async ({ host }) => {
    const outside = outsideOf(host)
    await isOpen(host.page())
    expect(await outside.tray()).toBeNull()
    await planOneStep(host.page())
    await goTo(host.page(), 'Settings')
    await host.page().getByRole('radio', { name: 'Stay in the tray' }).click()
    await expect.poll(async () => (await outside.tray())?.items[0]).toMatch(/: move ¥20,200 from PayPal JPY$/)
    await host.page().keyboard.press('h')
    await expect.poll(async () => (await outside.tray())?.items[0]).toMatch(/: move ••• from PayPal JPY$/)
    await outside.closeWindow()
    expect(await outside.isVisible()).toBe(false)
    await outside.pressTray('Open Jandon')
    expect(await outside.isVisible()).toBe(true)
  })

  test('saves the plan as a calendar file', async ({ host }) => {
    const outside = outsideOf(host)
    await planOneStep(host.page())
    await outside.pressMenu('File', 'Save the plan as a calendar file…')
    await expect
      .poll(async () => (await host.saved()).map(({ name }) => name))
      .toEqual(['jandon-2026-11-22.ics'])
    const [file] = await host.saved()
    const text = new TextDecoder().decode(file!.bytes)
    expect(text).toContain('SUMMARY:Move ¥20\\,200 from PayPal JPY\r\n')
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  })

  test('reminds on the day of the plan, over restarts', async ({ host }) => {
    outsideOf(host)
    await planOneStep(host.page())
    await expect.poll(() => existsSync(join(host.profile, 'reminders.json'))).toBe(true)
    await host.setDay('2027-02-01')
    await expect.poll(() => host.notified().length).toBeGreaterThan(0)
    expect(host.notified()[0]?.title).toBe('Move ¥20,200 from PayPal JPY today')
  })
})

test.describe('folders', () => {
  test('offers the statements of a watched folder, and imports none by itself', async ({ host }) => {
    outsideOf(host)
    const folder = join(host.profile, '..', 'watched')
    mkdirSync(folder)
    writeFileSync(join(folder, 'photo.png'), 'x')
    await host.answerOpenDialog([folder])
    const page = host.page()
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'Choose a folder to watch…' }).click()
    await expect(page.getByText(folder)).toBeVisible()

    writeFileSync(
      join(folder, 'november.csv'),
      'Date,Description,Amount\n2026-11-01,Tea,-3.00\n2026-11-15,Pay,9.00\n',
    )
    await expect(page.getByText('1 new statement in your watched folder')).toBeVisible()
    await page.getByRole('button', { name: 'Look at them' }).click()
    await expect(page.getByRole('article')).toHaveCount(1)
    await expect(page.getByText('in your watched folder')).toHaveCount(0)
    await host.restart()
    // Looked at is not imported: it is offered until it is, or is taken out of the queue.
    await host.page().getByRole('button', { name: 'Look at them' }).click()
    await expect(host.page().getByRole('article')).toHaveCount(1)
    await host.page().getByRole('button', { name: 'Leave out: november.csv' }).click()
    await expect(host.page().getByRole('article')).toHaveCount(0)
    // An end of the app right here would only mean that it is offered once more.
    await expect.poll(() => existsSync(join(host.profile, 'found.json'))).toBe(true)
    await host.restart()
    await expect(host.page().getByRole('heading', { level: 1 })).toBeVisible()
    await expect(host.page().getByText('in your watched folder')).toHaveCount(0)

    writeFileSync(join(folder, 'december.csv'), 'Date,Description,Amount\n2026-12-01,Tea,-3.00\n')
    await expect(host.page().getByText('december.csv')).toBeVisible()
    await host.page().getByRole('button', { name: 'Not these' }).click()
    await expect(host.page().getByText('in your watched folder')).toHaveCount(0)
    await host.restart()
    await expect(host.page().getByRole('heading', { level: 1 })).toBeVisible()
    await expect(host.page().getByText('december.csv')).toHaveCount(0)

    rmSync(folder, { recursive: true })
    await goTo(host.page(), 'Settings')
    await expect(host.page().getByText('This folder is not there any more.')).toBeVisible()
  })

  test('keeps imported files in an archive, from which all can be read again', async ({ host }) => {
    outsideOf(host)
    const folder = join(host.profile, '..', 'archive')
    mkdirSync(folder)
    await host.answerOpenDialog([folder])
    await goTo(host.page(), 'Settings')
    await host.page().getByRole('button', { name: 'Choose an archive folder…' }).click()
    await importStatements(host.page(), [wise, kakao])
    await expect.poll(() => readdirSync(folder).length).toBe(2)

    await goTo(host.page(), 'Import')
    const undo = host.page().getByRole('button', { name: /^Undo/ })
    for (const left of [1, 0]) {
      await undo.first().click()
      await host.page().getByRole('button', { name: 'Take it out' }).click()
      await expect(undo).toHaveCount(left)
    }
    await goTo(host.page(), 'Settings')
    const rebuild = host.page().getByRole('button', { name: 'Read the archive in again' })
    await rebuild.click()
    await expect(host.page().getByRole('article')).toHaveCount(2)
    await expect(host.page().getByRole('button', { name: /^Import [1-9]\d* transactions/ })).toBeEnabled()

    truncateSync(join(folder, readdirSync(folder)[0]!), 100)
    await goTo(host.page(), 'Settings')
    await rebuild.click()
    await expect(host.page().getByText(/^No longer what was kept, and left out: \S+\.csv\. /)).toBeVisible()
  })
})

test.describe('what can go wrong', () => {
  test('damaged files of its own are said, set aside, and replaced', async ({ host }) => {
    outsideOf(host)
    await importStatements(host.page(), [kakao])
    await expect.poll(() => copiesIn(host).length).toBe(1)
    await host.kill()
    for (const name of ['desktop.json', 'window.json', 'reminders.json', 'ledger-note.json'])
      writeFileSync(join(host.profile, name), '{"half')
    await host.restart()
    const page = host.page()
    await expect(page.getByText('Something on this computer was damaged')).toBeVisible()
    await expect(page.getByText('The settings of this computer could not be read')).toBeVisible()
    await expect(page.getByText('The place of the window was forgotten')).toBeVisible()
    await expect(page.getByText('The note of what your ledger held last time is damaged')).toBeVisible()
    expect(existsSync(join(host.profile, 'desktop.json.damaged'))).toBe(true)
    await host.restart()
    await expect(host.page().getByRole('heading', { level: 1 })).toContainText('₩')
    await expect(host.page().getByText('was damaged')).toHaveCount(0)
  })

  test('a damaged copy is shown as one, and cannot be brought back', async ({ host }) => {
    outsideOf(host)
    await importStatements(host.page(), [kakao])
    await expect.poll(() => copiesIn(host).length).toBeGreaterThan(0)
    // Where the import took its time, it is in two copies.
    for (const copy of copiesIn(host)) writeFileSync(join(host.profile, 'snapshots', copy), 'half')
    await goTo(host.page(), 'Settings')
    await host.page().getByRole('button', { name: 'See all safety copies' }).click()
    await expect(host.page().getByText('Damaged: cannot be brought back').first()).toBeVisible()
    await expect(host.page().getByRole('button', { name: /^Bring back/ })).toHaveCount(0)
  })

  test('a folder that takes no copies any more is said', async ({ host }) => {
    outsideOf(host)
    rmSync(join(host.profile, 'snapshots'), { recursive: true, force: true })
    writeFileSync(join(host.profile, 'snapshots'), 'in the way')
    await importStatements(host.page(), [kakao])
    await expect(host.page().getByText('The last safety copy could not be kept')).toBeVisible()
  })

  test('a clock that jumped back is said', async ({ host }) => {
    outsideOf(host)
    await host.setDay('2027-06-01')
    await importStatements(host.page(), [kakao])
    await expect.poll(() => copiesIn(host).length).toBe(1)
    await host.setDay('2026-11-22')
    await expect(host.page().getByText('Is the clock of this computer right?')).toBeVisible()
  })

  test('a window that died is opened again', async ({ host }) => {
    const outside = outsideOf(host)
    await isOpen(host.page())
    outside.answerQuestions('Open again')
    await goTo(host.page(), 'Plan')
    await outside.crash()
    await expect.poll(() => outside.asked()).toEqual(['The window stopped working'])
    await expect(host.page().getByRole('heading', { level: 1 })).toBeVisible()
  })
})
