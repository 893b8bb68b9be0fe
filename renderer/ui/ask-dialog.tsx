import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button'
import { Dialog } from './dialog'

interface Props {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** What finishes it. `whyNot` says why it cannot be pressed yet; `busy`: it was, and is being done. */
  readonly confirm: {
    readonly text: string
    readonly onPress: () => void
    readonly whyNot?: string | null
    readonly busy?: boolean
  }
}

/** A dialog with one thing to do, or Cancel. */
export function AskDialog({ confirm, ...dialog }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog
      {...dialog}
      actions={
        <>
          <Button onPress={dialog.onClose}>{t('common.cancel')}</Button>
          <Button
            look="primary"
            busy={confirm.busy ?? false}
            onPress={confirm.onPress}
            whyNot={confirm.whyNot ?? null}
          >
            {confirm.text}
          </Button>
        </>
      }
    />
  )
}
