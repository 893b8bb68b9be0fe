import type { en } from '../en'
import type { Words } from '../words'

/** カード: 番号、写真、使える場所。 */
export const cards: Words<typeof en.cards> = {
  title: 'カード',
  note: 'データと一緒に保管し、一緒にロックします。書き出し、レポート、印刷には入りません。',
  none: '保管している内容はありません。',
  add: 'カードを保管する',
  edit: '変更',
  spendAt: '使える場所',
  code: '番号',
  codeHint: 'カードに書かれたとおりに入力します。「番号を表示」を押したときだけ表示されます。',
  codeLong: '番号は{{count}}文字までです。',
  spendLong: '{{count}}文字までです。',
  showCode: '番号を表示',
  hideCode: '番号を隠す',
  copy: '番号をコピー',
  copied: 'コピーしました。',
  copiedNot: 'システムがコピーを許可しませんでした。番号を表示して、手で選んでください。',
  barCode: '番号のバーコード（Code 128）',
  barNote: 'Code 128で描いています。別の種類を使うレジでは、カードそのものを見せてください。',
  noBar: 'バーコードにできない文字があります。',
  picture: 'カードの写真',
  pictureHint: 'JPEG、PNG、WebP。撮影した場所と日時は残しません。',
  choose: '写真を選ぶ…',
  replace: '別の写真を選ぶ…',
  removePicture: '写真を外す',
  showPicture: '写真を表示',
  hidePicture: '写真を隠す',
  refused: {
    kind: 'JPEG、PNG、WebPの写真ではありません。スマートフォンのHEICは、先にJPEGで保存してください。',
    size: '写真が大きすぎます。20MB、5000万画素までです。',
    unreadable: '写真が壊れていて読み取れません。',
  },
  inBackup: 'カードの番号と写真も入れる',
  inBackupNote: 'ファイルを持つ人なら、だれでも使えるようになります。',
}
