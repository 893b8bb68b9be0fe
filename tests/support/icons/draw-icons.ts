/*
 * Draws every icon file from `resources/icons/jandon.svg`. To be run when the drawing changes:
 * `npx tsx tests/support/icons/draw-icons.ts`
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from '../chromium'
import { icnsFile, icoFile, type Picture } from './icon-files'

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'icons')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const windowsSizes = [16, 24, 32, 48, 64, 256]

const svg = readFileSync(join(folder, 'jandon.svg'), 'utf8')
const browser = await chromium.launch({ executablePath: findChromium() ?? chromium.executablePath() })
const page = await browser.newPage()
const pictures: Picture[] = []
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
  )
  pictures.push({ size, png: await page.screenshot({ omitBackground: true }) })
}
await browser.close()

mkdirSync(join(folder, 'png'), { recursive: true })
for (const { size, png } of pictures) writeFileSync(join(folder, 'png', `${size}x${size}.png`), png)
writeFileSync(join(folder, 'jandon.ico'), icoFile(pictures.filter(({ size }) => windowsSizes.includes(size))))
writeFileSync(join(folder, 'jandon.icns'), icnsFile(pictures))
