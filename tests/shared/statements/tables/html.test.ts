import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../../shared/statements/tables/html'

const cellsOf = async (text: string): Promise<unknown> =>
  (await readHtml(text)).tables.map(({ rows }) => rows.map(({ cells }) => cells))

describe('readHtml', () => {
  it('reads cells whose tags never close', async () => {
    expect(await cellsOf('<table><tr><th>a<th>b<tr><td>1<td>2</table>')).toEqual([
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ])
  })

  it('gives a row the line of its tag', async () => {
    const page = await readHtml('<table>\n<tr><td>a</td></tr>\n\n<tr>\n<td>b</td></tr></table>')
    expect(page.tables[0]?.rows.map(({ line }) => line)).toEqual([2, 4])
  })

  it('decodes entities, joins lines, fills spanned columns', async () => {
    expect(
      await cellsOf(
        '<table><tr><td colspan="2">Tom &amp; J&#233;r&ocirc;me<br>x</td><td>\n 1,2 </td></tr></table>',
      ),
    ).toEqual([[['Tom & Jérôme x', '', '1,2']]])
  })

  it('keeps tables inside cells apart', async () => {
    expect(
      await cellsOf('<table><tr><td>outer<table><tr><td>inner</td></tr></table></td></tr></table>'),
    ).toEqual([[['outer']], [['inner']]])
  })

  it('takes scripts and styles for nothing', async () => {
    const page = await readHtml(
      '<style>b{}</style><script>alert(1)</script><p>Total 5</p><table><tr><td>1</td></tr></table>',
    )
    expect(page.outside).toBe('Total 5')
  })

  it.each([
    ['a script', '<svg onload="x()"><script>x()</script></svg>'],
    ['a style', '<svg><style>td { background: url(//example.com) }</style></svg>'],
    ['a link', '<svg><a xlink:href="javascript:x()"></a><use href="//example.com/a.svg#b"/></svg>'],
    ['a motion', '<svg><animate onbegin="x()" attributeName="x"/><set to="javascript:x()"/></svg>'],
    ['markup of a page', '<svg><foreignObject><iframe src="//example.com"></iframe></foreignObject></svg>'],
    ['marked data', '<svg><![CDATA[<img src=x onerror=x()>]]></svg>'],
  ])('takes nothing of a drawing in a cell but its words: %s', async (_what, drawing) => {
    const [table] = (await cellsOf(
      `<table><tr><td>2026-11-22</td><td>5.00${drawing}</td></tr></table>`,
    )) as string[][][]
    expect(table).toHaveLength(1)
    expect(table![0]![0]).toBe('2026-11-22')
    expect(table![0]![1]).toMatch(/^5\.00/)
    expect(table![0]![1]).not.toMatch(/x\(\)$|url|href|iframe/)
  })
})
