import { expect, type JSHandle, type Page } from '@playwright/test'
import { type LargeFile, largeText } from './large-text'

/** Drops a file too long to be handed over: the page makes it itself. */
export async function dropLarge(page: Page, file: LargeFile): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible()
  await dropMade(page, await makeLarge(page, file))
}

/** The files, in the page and under the mouse. */
export async function makeLarge(page: Page, ...files: readonly LargeFile[]): Promise<JSHandle<DataTransfer>> {
  const data = await page.evaluateHandle(() => new DataTransfer())
  for (const file of files) {
    const text = await page.evaluateHandle(largeText, file)
    await data.evaluate((held, { name, text }) => void held.items.add(new File([text], name)), {
      name: file.name,
      text,
    })
    await text.dispose()
  }
  return data
}

/** Lets go of what is under the mouse. */
export async function dropMade(page: Page, transfer: JSHandle<DataTransfer>): Promise<void> {
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}
