trigger AlongsideOpportunity on Opportunity(
    after insert,
    after update,
    after delete,
    after undelete
) {
    AlongsideChangeReport.enqueue(
        'Opportunity',
        Trigger.isDelete ? Trigger.oldMap.keySet() : Trigger.newMap.keySet()
    );
}
