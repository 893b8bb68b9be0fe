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
})
