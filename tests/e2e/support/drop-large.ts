import { expect, type JSHandle, type Page } from '@playwright/test'
import { type LargeFile, largeText } from './large-text'

/** Drops a file too long to be handed over: the page makes it itself. */
export async function dropLarge(page: Page, file: LargeFile): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible()
  await dropMade(page, await makeLarge(page, file))
}

/** The file, in the page and under the mouse. */
export async function makeLarge(page: Page, file: LargeFile): Promise<JSHandle<DataTransfer>> {
  const text = await page.evaluateHandle(largeText, file)
  return text.evaluateHandle((made, name) => {
    const data = new DataTransfer()
    data.items.add(new File([made], name))
    return data
  }, file.name)
}

/** Lets go of what is under the mouse. */
export async function dropMade(page: Page, transfer: JSHandle<DataTransfer>): Promise<void> {
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}
