import { expect, type Page } from '@playwright/test'

/** A file too long to be handed over: the page makes it itself. `#` in the line is the number of the row. */
export interface LargeFile {
  readonly name: string
  readonly head: string
  readonly line: string
  readonly rows: number
}

/** Drops a file of many like rows, each on a day of its own month, counted from 2016. */
export async function dropLarge(page: Page, file: LargeFile): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible()
  const transfer = await page.evaluateHandle(({ name, head, line, rows }) => {
    const pad = (number: number) => String(number).padStart(2, '0')
    const parts = [head]
    for (let row = 0; row < rows; row++) {
      const day = Math.floor((row * 3600) / rows)
      const date = `${2016 + Math.floor(day / 360)}-${pad((Math.floor(day / 30) % 12) + 1)}-${pad((day % 28) + 1)}`
      parts.push(line.replaceAll('#', String(row)).replace('DATE', date))
    }
    const data = new DataTransfer()
    data.items.add(new File([parts.join('')], name))
    return data
  }, file)
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}
