import type { Page } from '../../shared/model'

/** What the store does with pages: write the whole ones, delete the empty ones. */
export function overwritten(pages: readonly Page[], changed: readonly Page[]): Page[] {
  const key = (page: Page): string => `${page.account} ${page.month}`
  const kept = new Map(pages.map((page) => [key(page), page]))
  for (const page of changed)
    if (page.transactions.length === 0) kept.delete(key(page))
    else kept.set(key(page), page)
  return [...kept.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
