import { describe, expect, it } from 'vitest'
import { findDeep, findPath, textAt, xmlTree } from '../../../../shared/statements/tables/xml-tree'

describe('xmlTree', () => {
  it('leaves prefixes off, keeps attributes, and replaces the entities of XML alone', () => {
    const { root, flaw } = xmlTree(
      '<n:A xmlns:n="x">\r\n<n:B Ccy="EUR"> 1 &amp; &#x32; &own; </n:B>\r\n</n:A>',
    )
    expect(flaw).toBeNull()
    const [found] = findPath(root, 'A/B')
    expect(found).toMatchObject({ line: 2, text: '1 & 2 &own;', attributes: { Ccy: 'EUR' } })
  })

  it('finds by path, and however deep', () => {
    const { root } = xmlTree('<a><b><c>1</c></b><b><c></c><d>2</d></b></a>')
    expect(findPath(root, 'a/b/c')).toHaveLength(2)
    expect(textAt(root, 'a/x', 'a/b/d')).toBe('2')
    expect(findDeep(root, 'c').map(({ text }) => text)).toEqual(['1', ''])
  })

  it('says that a document stops in the middle, and gives what is there', () => {
    const { root, flaw } = xmlTree('<a><b>1</b><b>2</b>')
    expect(flaw).toMatch(/unclosed/i)
    expect(findDeep(root, 'b')).toHaveLength(2)
  })

  it.each([
    ['entities that swell', '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'],
    ['entities that point elsewhere', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['elements without end', '<a>'.repeat(100_000)],
    ['names that reach into the language', '<a><__proto__>1</__proto__></a>'],
    ['33 million letters', `<a>${' '.repeat(33_000_000)}</a>`],
  ])('refuses %s', (_what, text) => {
    expect(() => xmlTree(text)).toThrow(/./)
  })
})
