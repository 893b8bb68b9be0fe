import type { Unreadable } from '../problem'
import type { ProblemTexts } from './problem-texts'

const heldInJapanese: Record<Unreadable, string> = {
  plan: '予算計画',
  balances: '残高一覧',
  accounts: '口座一覧',
  report: '集計レポート',
  backup: 'バックアップ',
}

/** Problems in Japanese. */
export const japanese: ProblemTexts = {
  at: ({ file, line, column }) =>
    [file, line === undefined ? '' : `${line}行目`, column === undefined ? '' : `「${column}」列`]
      .filter(Boolean)
      .join(' '),
  problems: {
    'unreadable-file': () => 'ファイルを開けません。ファイルがあるか、読めるかを確かめてください。',
    'empty-file': () => 'ファイルが空です。明細をもう一度ダウンロードしてください。',
    'no-rows': () =>
      '口座の取引が見つかりませんでした。期間を長くするか、別の種類の明細をダウンロードしてください。',
    'too-large': ({ megabytes, limit }) =>
      `${megabytes} MBは、一度に読める${limit} MBを超えています。期間を分けてダウンロードしてください。`,
    'too-much': () =>
      '展開すると、一度に読める行やセルの数を超えます。期間を分けてダウンロードしてください。',
    'binary-file': () =>
      '明細ではありません。CSV、XLSX、XLS、PDF、OFX、QIF、CAMT、MT940、保存したウェブページを読めます。',
    'unknown-format': () => '知っている形式ではなく、日付と金額の列も見つかりませんでした。',
    'unsupported-container': ({ kind }) =>
      `${kind}ファイルはまだ読めません。CSVかXLSXでダウンロードしてください。`,
    'unsupported-format': ({ name, why }) => {
      const reasons = {
        bookkeeping: `${name}ファイルです。一つの口座の明細ではなく、取引ごとに両側が書かれた別のプログラムの帳簿です`,
        orders: `${name}ファイルです。銀行への支払指図なので、実際に処理されたかどうかわかりません`,
        unread: `${name}の明細はまだ読めません`,
      }
      return `${reasons[why]}。銀行から口座の明細をCSV、OFX、QIF、CAMT、MT940のいずれかでダウンロードしてください。`
    },
    'empty-archive': () => '圧縮ファイルの中にファイルがありません。明細ファイルそのものを追加してください。',
    'unpack-first': ({ why, files }) => {
      const reasons = {
        lock: 'Jandonでは開けない方式でロックされています。パスワードを使って解凍し',
        packing: 'Jandonでは解凍できない方式で圧縮されています。解凍し',
        many: `ファイルが${files}個入っていて、すべては調べられません。解凍し`,
        nested: '圧縮ファイルの中に圧縮ファイルが重なって入っています。解凍し',
        several: `ファイルが${files}個入っています。解凍し`,
      }
      return `${reasons[why]}、中の明細ファイルを追加してください。`
    },
    'password-needed': () =>
      'パスワードがかかっています。パスワードを入力してください（韓国の銀行では生年月日6桁のことが多いです）。',
    'wrong-password': () => 'パスワードが違います。',
    'damaged-file': ({ detail }) => `ファイルが壊れています（${detail}）。もう一度ダウンロードしてください。`,
    'truncated-file': ({ at }) =>
      at.line === undefined
        ? 'ファイルが途中で切れています。もう一度ダウンロードしてください。'
        : 'ファイルがこの行の途中で切れているため、この行は読み込んでいません。もう一度ダウンロードしてください。',
    undecodable: ({ encoding }) =>
      `${encoding}として正しくない文字があります。編集していない元のファイルをダウンロードしてください。`,
    'missing-column': ({ format, names }) =>
      `${format}のようですが、${names.map((name) => `「${name}」`).join('または')}の列がありません。`,
    'short-row': ({ cells, expected }) => `セルが${expected}個必要ですが、${cells}個しかありません。`,
    'bad-date': ({ text }) => `「${text}」は日付として読めません。2026-03-31のような形が必要です。`,
    'bad-amount': ({ text }) => `「${text}」は金額として読めません。1,234.56のような形が必要です。`,
    'too-big': ({ text }) => `「${text}」は正確に扱える金額を超えています。`,
    'too-fine': ({ text, currency }) => `「${text}」は${currency}の小数の桁数を超えています。`,
    'bad-currency': ({ text }) => `「${text}」は通貨コードではありません。JPYのような形が必要です。`,
    'no-such-day': ({ text, day }) => `「${text}」は暦にない日なので、${day}としました。`,
    'no-side': ({ text }) => `「${text}」が入金か出金か、ファイルに書かれていません。`,
    'unknown-state': ({ text }) => `「${text}」だけでは、お金が動いたかどうかわかりません。`,
    'no-currency': () => '通貨が書かれていません。通貨を選んでください。',
    'no-account': () => 'どの口座のお金が動いたのか書かれていません。',
    'amount-unstated': ({ account }) =>
      `この振替が「${account}」の通貨でいくらになるか書かれていないため、相手の口座の分だけ読み込みました。`,
    'ambiguous-date': ({ text, readings }) =>
      `「${text}」は${readings[0]}とも${readings[1]}とも読めます。どちらか選んでください。`,
    'ambiguous-amount': ({ text, readings }) =>
      `「${text}」は${readings[0]}とも${readings[1]}とも読めます。どちらか選んでください。`,
    'fee-disagrees': ({ gross, fee, net }) =>
      `${gross}に手数料${fee}を反映しても${net}になりません。この行を原本と比べてください。`,
    'export-instead': ({ program, holds, instead }) =>
      `${program}の${heldInJapanese[holds]}で、取引の一覧ではありません。代わりに「${instead}」を書き出してください。`,
    'not-understood': ({ text }) => `「${text}」の行は理解できないため、読み込みませんでした。`,
    'unknown-account': ({ account }) =>
      `「${account}」がご自分の口座かどうかわかりません。Assets:…かLiabilities:…の名前にするか、種類を宣言してください。`,
    'include-unread': ({ name }) =>
      `この帳簿は「${name}」という別のファイルを読み込んでいます。そのファイルも追加してください。`,
    'two-accounts': ({ names: [from, to] }) =>
      `1行に口座が2つ（「${from}」と「${to}」）あり、どちらのお金が動いたのかわからないため、読み込みませんでした。`,
    'entry-unbalanced': ({ by }) => `この取引は借方と貸方が合いません。${by}が残ります。`,
    'balance-breaks': ({ expected, stated }) =>
      `この行のあとの残高は${expected}のはずですが、明細には${stated}とあります。抜けている行があるかもしれません。`,
  },
}
