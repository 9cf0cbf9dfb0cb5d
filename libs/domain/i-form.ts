const I_FORM = /(?<!\p{L})(ik|mij|me|mijn|mezelf|i|my|myself)(?!\p{L})/iu;

/** Whether a question is about whoever asks it, in Dutch or English: what others should do cannot be learned. */
export const isInIForm = (question: string): boolean => I_FORM.test(question);
