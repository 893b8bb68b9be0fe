import { createHash } from 'node:crypto'
import { goTo, isOpen } from './support/app'
import type { Host, Outside } from './support/host'
import { outsideOf } from './support/outside-of'
import { releasePage } from './support/release-page'
import { expect, test } from './support/test'

const installer = Buffer.from('the next Jandon')
const sha512 = createHash('sha512').update(installer).digest('base64')
const latest = `${releasePage}/latest.yml`
const releases = {
  [latest]: Buffer.from(
    `version: 9.9.9\nfiles:\n  - url: Jandon-9.9.9.exe\n    sha512: ${sha512}\n    size: ${installer.length}\npath: Jandon-9.9.9.exe\nsha512: ${sha512}\nreleaseDate: '2026-11-22T00:00:00.000Z'\n`,
  ),
  [`${releasePage}/Jandon-9.9.9.exe`]: installer,
}

const check = (outside: Outside): Promise<void> => outside.pressMenu('Help', 'Check for updates…')
const addresses = (outside: Outside): readonly string[] => outside.releaseRequests().map(({ url }) => url)

/** Chooses to be updated in the app, which holds from the next start on. */
async function switchOn(host: Host): Promise<void> {
  await isOpen(host.page())
  await goTo(host.page(), 'Settings')
  await host.page().getByRole('radio', { name: 'In Jandon' }).click()
  await expect(host.page().getByText('From the next start on, Jandon asks')).toBeVisible()
  await host.restart()
  await isOpen(host.page())
}

test.describe('a signed build', () => {
  test.use({ installed: { signed: true, signer: 'CN=Jandon, O=Jandon, C=KR', releases } })

  test('asks nobody and loads nothing for it, unless the person has chosen so', async ({ host }) => {
    const outside = outsideOf(host)
    await isOpen(host.page())
    await goTo(host.page(), 'Settings')
    await expect(host.page().getByRole('radio', { name: 'On the page of releases' })).toBeChecked()
    await check(outside)
    await expect.poll(() => outside.asked()).toEqual(['Open this page in your browser?'])

    // Chosen, but Chromium was started without a way out, so nothing is asked before the next start.
    await host.page().getByRole('radio', { name: 'In Jandon' }).click()
    await expect(host.page().getByRole('radio', { name: 'In Jandon' })).toBeChecked()
    await check(outside)
    await expect.poll(() => outside.asked()).toHaveLength(2)
    expect(await outside.hasUpdater()).toBe(false)
    expect(addresses(outside)).toEqual([])
  })

  test('asks the host of its releases when told to, and before it downloads', async ({ host }) => {
    const outside = outsideOf(host)
    await switchOn(host)
    expect(await outside.hasUpdater()).toBe(false)
    await check(outside)
    await expect.poll(() => outside.asked()).toEqual(['There is a new version. Download it?'])
    expect(addresses(outside)).toEqual([latest])
    expect(outside.releaseRequests()[0]?.headers['x-user-staging-id']).toMatch(/^[0-]+$/)

    // One check at a time: the first has certainly ended when the app has.
    await host.restart()
    await isOpen(host.page())
    outside.answerQuestions('Download')
    await check(outside)
    await expect.poll(() => outside.asked().at(-1)).toBe('Install the new version now?')
    expect(addresses(outside)).toEqual([latest, latest, `${releasePage}/Jandon-9.9.9.exe`])
    expect(host.requests()).toEqual([])
  })

  test('stops asking at once when the person has changed their mind', async ({ host }) => {
    const outside = outsideOf(host)
    await switchOn(host)
    await goTo(host.page(), 'Settings')
    await host.page().getByRole('radio', { name: 'On the page of releases' }).click()
    await expect(host.page().getByRole('radio', { name: 'On the page of releases' })).toBeChecked()
    await check(outside)
    await expect.poll(() => outside.asked()).toEqual(['Open this page in your browser?'])
    expect(addresses(outside)).toEqual([])
  })
})

test.describe('an installer', () => {
  for (const [whose, signer, said] of [
    ['of somebody else', 'CN=Somebody', 'it is signed by CN=Somebody'],
    ['whose signature nobody can check', null, 'its signature could not be read'],
  ] as const)
    test.describe(whose, () => {
      test.use({ installed: { signed: true, signer, releases } })

      test('is downloaded and refused', async ({ host }) => {
        const outside = outsideOf(host)
        await switchOn(host)
        outside.answerQuestions('Download')
        await check(outside)
        await expect.poll(() => outside.asked().at(-1)).toBe('No new version could be had')
        expect(outside.askedInDetail().at(-1)).toContain(said)
      })
    })
})

test.describe('a host of releases that has nothing', () => {
  test.use({ installed: { signed: true, signer: null, releases: {} } })

  test('is told, and the app goes on', async ({ host }) => {
    const outside = outsideOf(host)
    await switchOn(host)
    await check(outside)
    await expect.poll(() => outside.asked()).toEqual(['No new version could be had'])
    expect(outside.askedInDetail().at(-1)).toContain('Cannot find channel "latest.yml"')
    await goTo(host.page(), 'Plan')
    await expect(host.page()).toHaveURL(/#\/plan$/)
  })
})

test.describe('a build that is not signed', () => {
  test.use({ installed: { signed: false, signer: 'CN=Jandon', releases } })

  test('offers no updates in the app, and makes none', async ({ host }) => {
    const outside = outsideOf(host)
    await isOpen(host.page())
    await goTo(host.page(), 'Settings')
    await expect(host.page().getByText('This build is not signed')).toBeVisible()
    await expect(host.page().getByRole('radio', { name: 'In Jandon' })).toHaveCount(0)

    await host.page().evaluate(() => window.jandon!.changeDesktopSettings({ updatesInApp: true }))
    await host.restart()
    await isOpen(host.page())
    await check(outside)
    await expect.poll(() => outside.asked()).toEqual(['Open this page in your browser?'])
    expect(await outside.hasUpdater()).toBe(false)
    expect(addresses(outside)).toEqual([])
  })
})
