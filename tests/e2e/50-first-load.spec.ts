import { expect, test } from '@playwright/test'
import { firstLoad, scriptOf, sizeOf } from '../support/read-before'

test.describe('what is read before the overview answers', () => {
  const files = firstLoad()

  test('is less than a megabyte', () => {
    expect(files.length).toBeGreaterThan(5)
    expect(sizeOf(files)).toBeLessThan(1_000_000)
  })

  test('has neither charts nor the catalogue nor the readers of statements in it', () => {
    const later = [
      'stacked-areas',
      'catalog',
      'formats',
      'plan-screen',
      'routes-screen',
      'import-screen',
    ].map(scriptOf)
    expect(later).not.toContain(undefined)
    expect(files.filter((file) => later.includes(file))).toEqual([])
  })
})
