/** Whether the user hides cards: nobody does, unless a test says so. */
export default undefined;
