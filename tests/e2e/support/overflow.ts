import type { Page } from '@playwright/test'

/**
 * What does not fit on the screen as it stands: a page or screen that scrolls sideways, texts that are cut off without a
 * sign, and texts that something else lies upon. Fonts differ between machines, so pictures would too: this holds
 * whatever the font.
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
      const seen = hasText && clipPath === 'none' && element.checkVisibility()
      const upon = seen ? whatLiesUpon(element) : null
      if (upon !== null)
        found.push(`“${element.textContent.slice(0, 60)}” lies under “${upon.textContent.slice(0, 60)}”`)
    }
    return found

    /** What is in front of the first line of a text, where that can be seen at all. */
    function whatLiesUpon(element: HTMLElement): Element | null {
      const text = [...element.childNodes].find((node) => node.nodeType === 3 && node.textContent?.trim())!
      const range = document.createRange()
      range.selectNodeContents(text)
      const line = [...range.getClientRects()].find(({ width }) => width > 0)
      if (!line) return null
      const [x, y] = [line.left + line.width / 2, line.top + line.height / 2]
      for (let box = element.parentElement; box; box = box.parentElement) {
        const seen = box.getBoundingClientRect()
        const clips = getComputedStyle(box).overflowY !== 'visible'
        if (clips && (x < seen.left || x > seen.right || y < seen.top || y > seen.bottom)) return null
      }
      const hit = document.elementFromPoint(x, y)
      const isOther = hit !== null && !element.contains(hit) && !hit.contains(element)
      return isOther && hit.closest('[role=status]') === null ? hit : null
    }
  })
