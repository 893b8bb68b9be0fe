import { useTranslation } from 'react-i18next'
import { AskDialog } from '../ui/ask-dialog'

interface Props {
  readonly onClose: () => void
  readonly onOpen: () => void
}

/** Asks whether to open the person's own ledger, where they bring something of their own to the samples. */
export function AskForOwn({ onClose, onOpen }: Props) {
  const { t } = useTranslation()
  return (
    <AskDialog
      title={t('frame.ownTitle')}
      isOpen
      onClose={onClose}
      confirm={{ text: t('frame.ownOpen'), onPress: onOpen }}
    >
      <p>{t('frame.ownText')}</p>
    </AskDialog>
  )
}
