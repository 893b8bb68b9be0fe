import type { en } from '../en'
import type { Words } from '../words'

/** だれのお金か。 */
export const owners: Words<typeof en.owners> = {
  owner: '持ち主',
  hint: '自分のものなら、空欄のままにします。',
  you: '自分',
  all: '全員',
  show: 'だれのものを見るか',
  sums: '持ち主別',
  idle: '眠っているお金 {{amount}}',
  of: '{{owner}}の場合：{{what}}',
}
