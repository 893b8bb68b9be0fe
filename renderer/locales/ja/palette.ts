import type { en } from '../en'
import type { Words } from '../words'

/** コマンドパレットとキー。 */
export const palette: Words<typeof en.palette> = {
  title: 'どこへでも移動',
  search: '画面、口座、または「50000 出金」',
  nothing: 'その名前のものはありません。',
  groups: { amounts: '金額', screens: '画面', accounts: '口座', actions: '操作' },
  amount: '{{amount}}を引き出すといくらかかる?',
  light: 'ライトの配色',
  dark: 'ダークの配色',
  samples: '見本を見る',
  shortcuts: 'キーボードショートカット',
  keys: {
    palette: 'どこへでも移動、何でも実行',
    screens: 'メニューの順に画面を開く',
    hide: '金額を隠す・表示する',
    undo: '最後の変更を取り消す',
    redo: 'やり直す',
    search: '取引を探す',
    rows: '行を移動。Shiftで複数選択',
    copy: '選んだ行をコピー',
    close: '開いているものを閉じる',
    help: 'この一覧',
  },
}
