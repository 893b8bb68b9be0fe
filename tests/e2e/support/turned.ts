import type { Page } from '@playwright/test'

/** Texts beside which others stand that an override in them turns around: not set apart, and not alone in their piece. */
export const turned = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      const at = text.indexOf('\u202e')
      if (at < 0) continue
      const open = text.lastIndexOf('\u2068', at)
      if (open >= 0 && text.indexOf('\u2069', at) > at) continue
      let piece = node.parentElement!
      while (!getComputedStyle(piece).unicodeBidi.includes('isolate')) piece = piece.parentElement!
      if (piece.textContent.trim() !== text.trim()) found.push(piece.textContent.slice(0, 80))
    }
    return found
  })
