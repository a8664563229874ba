// A reference has no page of its own.
export default { permalink: false };
