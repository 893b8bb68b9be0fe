import type { Page } from '@playwright/test'

/**
 * What does not fit on the screen as it stands: a page or screen that scrolls sideways, and texts that are cut off
 * without a sign. Fonts differ between machines, so pictures would too: this holds whatever the font.
 */
export const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    for (const name of ['html', 'main'] as const) {
      const element = document.querySelector(name)!
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(`${name} is ${element.scrollWidth} wide in ${element.clientWidth}`)
    }
    for (const element of document.querySelectorAll<HTMLElement>('main *, aside *')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      const { overflowX, textOverflow, clipPath } = getComputedStyle(element)
      const cut = overflowX !== 'visible' && textOverflow !== 'ellipsis' && clipPath === 'none'
      if (hasText && cut && element.scrollWidth > element.clientWidth + 1)
        found.push(`“${element.textContent.slice(0, 60)}” is cut off`)
    }
    return found
  })
