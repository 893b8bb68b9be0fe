import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../../shared/statements/tables/html'

const cellsOf = (text: string): unknown =>
  readHtml(text).tables.map(({ rows }) => rows.map(({ cells }) => cells))

describe('readHtml', () => {
  it('reads cells whose tags never close', () => {
    expect(cellsOf('<table><tr><th>a<th>b<tr><td>1<td>2</table>')).toEqual([
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ])
  })

  it('gives a row the line of its tag', () => {
    const [table] = readHtml('<table>\n<tr><td>a</td></tr>\n\n<tr>\n<td>b</td></tr></table>').tables
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 4])
  })

  it('decodes entities, joins lines, fills spanned columns', () => {
    expect(
      cellsOf(
        '<table><tr><td colspan="2">Tom &amp; J&#233;r&ocirc;me<br>x</td><td>\n 1,2 </td></tr></table>',
      ),
    ).toEqual([[['Tom & Jérôme x', '', '1,2']]])
  })

  it('keeps tables inside cells apart', () => {
    expect(cellsOf('<table><tr><td>outer<table><tr><td>inner</td></tr></table></td></tr></table>')).toEqual([
      [['outer']],
      [['inner']],
    ])
  })

  it('takes scripts and styles for nothing', () => {
    const page = readHtml(
      '<style>b{}</style><script>alert(1)</script><p>Total 5</p><table><tr><td>1</td></tr></table>',
    )
    expect(page.outside).toBe('Total 5')
  })
})
