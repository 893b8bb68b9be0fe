import type { BaseWindow, Dialog, MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron'
import { knowing, only } from './only'
import { person } from './person'

/** Electron asks with or without a window to hang the question on. */
type Asked<T> = readonly [BaseWindow, T] | readonly [T]

const optionsOf = <T>(asked: Asked<T>): T => asked.at(-1) as T

/** Electron's `dialog`: the test is the person who answers. */
export const dialog: Dialog = only<Dialog>('dialog', {
  showErrorBox: (title, text) => console.error(`${title}: ${text}`),
  async showMessageBox(...asked: Asked<MessageBoxOptions>) {
    const { message, detail = '', buttons = [] } = knowing('dialog.showMessageBox', optionsOf(asked), [
      'type', 'message', 'detail', 'buttons', 'defaultId', 'cancelId', 'noLink',
    ]) // prettier-ignore
    return { response: await person.answer({ message, detail, buttons }), checkboxChecked: false }
  },
  async showOpenDialog(...asked: Asked<OpenDialogOptions>) {
    knowing('dialog.showOpenDialog', optionsOf(asked), ['properties'])
    const filePaths = await person.chooseFiles()
    return { canceled: filePaths === null, filePaths: [...(filePaths ?? [])] }
  },
  async showSaveDialog(...asked: Asked<SaveDialogOptions>) {
    const { defaultPath = '' } = knowing('dialog.showSaveDialog', optionsOf(asked), ['defaultPath'])
    const filePath = await person.chooseTarget(defaultPath)
    return { canceled: filePath === null, filePath: filePath ?? '' }
  },
})
