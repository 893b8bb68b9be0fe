import type { Locator, Page } from '@playwright/test'
import jsQR from 'jsqr'
import { goTo, isOpen, savedTextBy } from './support/app'
import { findings } from './support/axe'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

const code = '6006-1234-5678'
/** What a camera writes beside a picture. */
const beside = 'taken at 37.5665 N 126.9780 E'

/** A JPEG as phones write it: with a segment that tells where it was taken. */
const photo = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async (beside) => {
    const canvas = new OffscreenCanvas(1_600, 900)
    const context = canvas.getContext('2d')!
    context.fillStyle = '#369'
    context.fillRect(0, 0, 1_600, 900)
    const drawn = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
    const exif = [...`Exif\0\0${beside}`].map((letter) => letter.charCodeAt(0))
    return [0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...drawn.slice(2)]
  }, beside)

/** What another's reader makes of the square as it is seen. */
async function readSquare(square: Locator): Promise<string | undefined> {
  const seen = [...(await square.screenshot())]
  const { data, width, height } = await square.page().evaluate(async (bytes) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }))
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
    context.drawImage(picture, 0, 0)
    const { data, width, height } = context.getImageData(0, 0, picture.width, picture.height)
    return { data: [...data], width, height }
  }, seen)
  const find = typeof jsQR === 'function' ? jsQR : (jsQR as { readonly default: typeof jsQR }).default
  return find(Uint8ClampedArray.from(data), width, height)?.data
}

test('a card is kept as a thing: its code and picture are shown when asked for, and go nowhere else', async ({
  host,
}) => {
  const page = host.page()
  const dialog = page.getByRole('dialog')
  const card = page.getByRole('region', { name: 'The card' })
  let openBackup = ''
  await isOpen(page)
  await goTo(page, 'Accounts')
  await page.getByRole('button', { name: 'Add an account' }).click()
  await dialog.getByLabel('Name').fill('Corner shop card')
  await dialog.getByLabel('Currency').fill('KRW')
  await dialog.getByLabel(/^Balance at the end/).fill('2500')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: 'Corner shop card' }).click()

  await test.step('what is no picture is refused with a reason, and what is one loses what stands beside it', async () => {
    await card.getByRole('button', { name: 'Keep the card' }).click()
    await dialog.getByLabel('Code').fill(code)
    await dialog.getByLabel('Where it can be spent').fill('Any branch in Seoul')
    const input = page.locator('input[type=file]')
    await input.setInputFiles({ name: 'card.heic', mimeType: 'image/heic', buffer: Buffer.from('ftypheic') })
    await expect(dialog.getByText('This is no JPEG, PNG or WebP picture.')).toBeVisible()
    const bytes = Buffer.from(await photo(page))
    expect(bytes.toString('latin1')).toContain(beside)
    await input.setInputFiles({ name: 'card.jpg', mimeType: 'image/jpeg', buffer: bytes.subarray(0, 300) })
    await expect(dialog.getByText('This picture is damaged and cannot be read.')).toBeVisible()
    await input.setInputFiles({ name: 'card.jpg', mimeType: 'image/jpeg', buffer: bytes })
    await expect(dialog.getByRole('img', { name: 'Picture of the card' })).toBeVisible()
    await expect(dialog.getByText('This picture is damaged')).toHaveCount(0)
    expect(await findings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toHaveCount(0)
  })

  await test.step('shown on a press, copied on a press', async () => {
    await expect(card).toContainText('Any branch in Seoul')
    await expect(page.locator('body')).not.toContainText(code)
    await expect(card.getByRole('img')).toHaveCount(0)
    await card.getByRole('button', { name: 'Show the code' }).click()
    await expect(card).toContainText(code)
    await expect(card.getByRole('img', { name: 'The code as Code 128' })).toBeVisible()
    expect(await findings(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
    await expect(card.getByRole('radio', { name: 'EAN-13' })).toHaveCount(0)
    await card.getByRole('radio', { name: 'QR code' }).click()
    const square = card.getByRole('img', { name: 'The code as QR code' })
    await expect(square).toBeVisible()
    expect(await readSquare(square)).toBe('600612345678')
    expect(await findings(page)).toEqual([])
    await card.getByRole('button', { name: 'Hide the code' }).click()
    await card.getByRole('button', { name: 'Show the code' }).click()
    await expect(square).toBeVisible()
    await card.getByRole('button', { name: 'Show the picture' }).click()
    await expect(page.locator('body')).not.toContainText(code)
    const picture = card.getByRole('img', { name: 'Picture of the card' })
    const kept = Buffer.from((await picture.getAttribute('src'))!.split(',')[1]!, 'base64')
    expect(kept.toString('latin1')).not.toContain('37.5665')
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1_200)
    await card.getByRole('button', { name: 'Hide the picture' }).click()
    await card.getByRole('button', { name: 'Copy the code' }).click()
    await expect(card.getByRole('status')).toHaveText('Copied.')
    const owner = page.getByLabel('Owner')
    await owner.focus()
    await page.keyboard.press('ControlOrMeta+v')
    await expect(owner).toHaveValue(code)
    await owner.fill('')
  })

  await test.step('what is taken away comes back', async () => {
    await card.getByRole('button', { name: 'Change' }).click()
    await dialog.getByLabel('Code').fill('')
    await dialog.getByRole('button', { name: 'Remove the picture' }).click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(card.getByRole('button', { name: 'Show the code' })).toHaveCount(0)
    await expect(page.getByText('Changed: card.')).toBeVisible()
    await page.locator('main').focus()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(card.getByRole('button', { name: 'Show the picture' })).toBeVisible()
  })

  await test.step('in no export, no report and no page, and in an open backup only when asked', async () => {
    const secret = /6006|data:image|Any branch/
    await goTo(page, 'Settings')
    for (const button of ['Spreadsheet', 'JSON', 'hledger', 'beancount'])
      expect(await savedTextBy(host, () => page.getByRole('button', { name: button }).click())).not.toMatch(
        secret,
      )
    const backup = (asked: boolean) =>
      savedTextBy(host, async () => {
        await page.getByRole('button', { name: 'Save a backup…' }).click()
        if (asked) await dialog.getByText('Put the cards in too: their codes and pictures').click()
        await dialog.getByRole('button', { name: 'Save', exact: true }).click()
      })
    openBackup = await backup(false)
    expect(openBackup).not.toMatch(secret)
    expect(await backup(true)).toContain(code)
    await page.getByRole('button', { name: 'Report of the app’s state…' }).click()
    await page.getByLabel(/^Add names of accounts and files/).click()
    const report = page.getByRole('region', { name: 'The report' })
    await expect(report).toContainText('Corner shop card')
    await expect(report).not.toContainText(secret)
    await page.keyboard.press('Escape')
    await goTo(page, 'Accounts')
    await page.getByRole('button', { name: 'On paper' }).click()
    await expect(page.getByRole('row', { name: /Corner shop card/ })).toBeVisible()
    await expect(page.locator('main')).not.toContainText(secret)
  })

  await test.step('a restored backup without cards leaves them as they are', async () => {
    await goTo(page, 'Settings')
    await page.getByLabel('Days until money counts as idle').fill('45')
    await page.getByRole('button', { name: 'Restore a backup…' }).waitFor()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'open.jandon', mimeType: '', buffer: Buffer.from(openBackup) })
    await dialog.getByRole('button', { name: 'Restore' }).click()
    await expect(page.getByText('The backup was restored.')).toBeVisible()
    await goTo(page, 'Accounts')
    await page.getByRole('link', { name: 'Corner shop card' }).click()
    await card.getByRole('button', { name: 'Show the code' }).click()
    await expect(card).toContainText(code)
  })
})
