/** The one channel on which the main process speaks to the window by itself. */
export const MESSAGE_CHANNEL = 'message'
