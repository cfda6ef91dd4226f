trigger AlongsideAccount on Account(after insert, after update, after delete, after undelete) {
    AlongsideChangeReport.enqueue(
        'Account',
        Trigger.isDelete ? Trigger.oldMap.keySet() : Trigger.newMap.keySet()
    );
}
